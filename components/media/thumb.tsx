"use client"

import { Icon } from "@/components/ui/icon"
import type { MediaView } from "@/lib/media/view"
import { iconOf } from "./file-row"
import { focusClass } from "./focus-class"
import { sourcesOf } from "./image-sources"
import { LocalPreview } from "./local-preview"
import { localFiles } from "./uploads"
import { useBlur } from "./use-blur"

/** A small picture of an image; for a file, and while there is none yet, a sign of what it is. */
export function Thumb({ media }: { media: MediaView }) {
  const blur = useBlur(media.thumbhash)
  const file = localFiles.get(media.id)
  if (media.variants.length === 0 && file && media.kind === "image")
    return <LocalPreview file={file} className="image thumb" />
  if (media.variants.length === 0)
    return (
      <span className="thumb thumb-icon" title={media.name}>
        <Icon name={iconOf(media)} />
      </span>
    )
  return (
    // biome-ignore lint/performance/noImgElement: what Next would do to it is done already, and for its readers alone
    <img
      ref={blur}
      className={`image thumb ${focusClass(media.focus)}`}
      {...sourcesOf(media, "thumb")}
      alt={media.alt || media.name}
      loading="lazy"
      decoding="async"
    />
  )
}
