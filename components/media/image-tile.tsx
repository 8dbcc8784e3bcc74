"use client"

import { lazy, Suspense, useState } from "react"
import type { MediaView } from "@/lib/media/view"
import { focusClass } from "./focus-class"
import { sourcesOf } from "./image-sources"
import { useBlur } from "./use-blur"

const AltDialog = lazy(() => import("./alt-dialog").then((file) => ({ default: file.AltDialog })))

type TileProps = {
  image: MediaView
  place: { number: number; all: number }
  onOpen: () => void
}

/** One image in its box, which has its size before the image is there; with a description, a badge tells it. */
export function ImageTile({ image, place, onOpen }: TileProps) {
  const { alt, width, height, state } = image
  const [isAltOpen, setAltOpen] = useState(false)
  const blur = useBlur(image.thumbhash)
  const name = place.all === 1 ? "image" : `image ${place.number} of ${place.all}`
  const size = { width: width ?? undefined, height: height ?? undefined }
  if (state !== "ready")
    return (
      <div className="image-tile image-missing">
        {/* As large as the image will be, so that nothing moves when it comes. */}
        <svg className="image" {...size} viewBox={`0 0 ${width ?? 16} ${height ?? 9}`} aria-hidden="true" />
        <p className="image-note">
          {state === "waiting" ? "This image is being prepared." : "This image cannot be shown."}
        </p>
      </div>
    )
  return (
    <div className="image-tile">
      <button
        type="button"
        className="image-button"
        aria-label={`Open ${name}${alt ? `: ${alt}` : ""}`}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        {/* biome-ignore lint/performance/noImgElement: what Next would do to it is done already, and for its readers alone */}
        <img
          ref={blur}
          className={`image ${focusClass(image.focus)}`}
          {...sourcesOf(image, place.all === 1 ? "whole" : "part")}
          {...size}
          alt={alt}
          loading="lazy"
          decoding="async"
        />
      </button>
      {alt && (
        <button
          type="button"
          className="alt-button"
          aria-label={`Description of ${name}`}
          aria-haspopup="dialog"
          onClick={() => setAltOpen(true)}
        >
          <span className="alt-badge">ALT</span>
        </button>
      )}
      {isAltOpen && (
        <Suspense>
          <AltDialog alt={alt} onClose={() => setAltOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
