"use client"

import { useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import type { MediaView } from "@/lib/media/view"
import { focusClass } from "./focus-class"
import { sourcesOf } from "./image-sources"
import { LocalPreview } from "./local-preview"
import { localFiles } from "./uploads"
import { useBlur } from "./use-blur"

const AltDialog = loadLater(() => import("./alt-dialog").then((file) => file.AltDialog))

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
  if (state !== "ready") return <MissingImage image={image} />
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
      {isAltOpen && <AltDialog alt={alt} onClose={() => setAltOpen(false)} />}
    </div>
  )
}

/** As large as the image will be, so that nothing moves when it comes. */
function MissingImage({ image: { id, state, width, height } }: { image: MediaView }) {
  const file = localFiles.get(id)
  const size = { width: width ?? 16, height: height ?? 9 }
  return (
    <div className="image-tile">
      <svg className="image" {...size} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" />
      {/* Whoever has just chosen it need not wait to see it. */}
      {state === "waiting" && file && (
        <LocalPreview file={file} className="image image-local" longestSide={1016} />
      )}
      {!(state === "waiting" && file) && (
        <p className="image-note">
          {state === "waiting" ? "This image is being prepared." : "This image cannot be shown."}
        </p>
      )}
    </div>
  )
}
