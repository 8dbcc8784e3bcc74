"use client"

import "yet-another-react-lightbox/styles.css"
import "yet-another-react-lightbox/plugins/captions.css"
import "yet-another-react-lightbox/plugins/counter.css"
import "./lightbox.css"
import { useState } from "react"
import Base from "yet-another-react-lightbox"
import Captions from "yet-another-react-lightbox/plugins/captions"
import Counter from "yet-another-react-lightbox/plugins/counter"
import Zoom from "yet-another-react-lightbox/plugins/zoom"
import type { Id } from "@/lib/core/ids"
import type { MediaView } from "@/lib/media/view"

type LightboxProps = {
  images: readonly MediaView[]
  /** The one to begin with. */
  first: Id
  onClose: () => void
}

/** The images of a post, each as large as the window: by arrows, swipes and pinches; Escape goes back. */
export function Lightbox({ images, first, onClose }: LightboxProps) {
  // As it is when it opens: an image that becomes ready meanwhile must not push the others along.
  const [ready] = useState(() => images.filter(({ variants }) => variants.length > 0))
  const [index, setIndex] = useState(() => ready.findIndex(({ id }) => id === first))
  const isAlone = ready.length === 1
  return (
    <Base
      open
      close={onClose}
      index={index}
      on={{ view: (shown) => setIndex(shown.index) }}
      slides={ready.map(toSlide)}
      plugins={isAlone ? [Captions, Zoom] : [Captions, Counter, Zoom]}
      carousel={{ finite: true }}
      controller={{ closeOnBackdropClick: true, closeOnPullDown: true }}
      captions={{ descriptionMaxLines: 6 }}
      render={isAlone ? { buttonPrev: () => null, buttonNext: () => null } : {}}
      labels={{ Lightbox: isAlone ? "Image" : "Images", "Photo gallery": "Images" }}
    />
  )
}

function toSlide({ variants, alt }: MediaView) {
  const largest = variants.at(-1)
  return {
    ...{ src: largest?.url ?? "", width: largest?.width, height: largest?.height },
    ...{ alt, description: alt || undefined },
    srcSet: variants.map(({ url, width, height }) => ({ src: url, width, height })),
  }
}
