"use client"

import type { KeyboardEvent, MouseEvent } from "react"
import type { MediaView } from "@/lib/media/view"
import { sourcesOf } from "./image-sources"
import { LocalPreview } from "./local-preview"
import { localFiles } from "./uploads"

type Focus = MediaView["focus"]

const step = 10

const steps: Record<string, Focus> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}

type PickerProps = { image: MediaView; name: string; onChoose: (focus: Focus) => void }

/** An image, small, with the point that stays in sight when it is cut: by a click, or by arrow keys. */
export function FocusPicker({ image, name, onChoose }: PickerProps) {
  const { x, y } = image.focus

  function onKeyDown(event: KeyboardEvent) {
    const by = steps[event.key]
    if (!by) return
    event.preventDefault()
    onChoose({ x: within(x + by.x), y: within(y + by.y) })
  }

  function onClick({ currentTarget, clientX, clientY }: MouseEvent) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    onChoose({ x: within(((clientX - left) / width) * 100), y: within(((clientY - top) / height) * 100) })
  }

  return (
    <div
      className="focus-picker"
      role="slider"
      tabIndex={0}
      title="What stays in sight when the image is cut"
      aria-label={`Focal point of ${name}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={x}
      aria-valuetext={`${x} % from the left, ${y} % from the top`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Picture image={image} />
      <span className="focus-mark" style={{ left: `${x}%`, top: `${y}%` }} />
    </div>
  )
}

/** As the server has it, or as it is in this browser until then. */
function Picture({ image }: { image: MediaView }) {
  const file = localFiles.get(image.id)
  if (file) return <LocalPreview file={file} />
  if (image.variants.length === 0) return <span className="attached-picture thumb" />
  // biome-ignore lint/performance/noImgElement: what Next would do to it is done already, and for its readers alone
  return <img className="attached-picture" {...sourcesOf(image, "thumb")} alt="" decoding="async" />
}

/** To the nearest tenth, which is how exactly it is shown. */
function within(percent: number): number {
  return Math.min(100, Math.max(0, Math.round(percent / step) * step))
}
