"use client"

import { type ComponentProps, useCallback, useState } from "react"

type ImageProps = Pick<ComponentProps<"img">, "srcSet" | "sizes" | "width" | "height" | "loading"> & {
  src: string
  className: string
}

/** An image that says nothing by itself, over what stands in for it: where it cannot be had, that is seen and no gap. */
export function QuietImage({ src, className, ...rest }: ImageProps) {
  const [lost, setLost] = useState<string | null>(null)
  // It may have been lost before anybody listened.
  const look = useCallback(
    (image: HTMLImageElement | null) => {
      if (image?.complete && image.naturalWidth === 0) setLost(src)
    },
    [src],
  )
  return (
    // biome-ignore lint/performance/noImgElement: what Next would do to it is done already, and for its readers alone
    <img
      ref={look}
      className={lost === src ? `${className} image-lost` : className}
      src={src}
      {...rest}
      alt=""
      decoding="async"
      onError={() => setLost(src)}
      onLoad={() => setLost(null)}
    />
  )
}
