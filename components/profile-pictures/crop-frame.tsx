"use client"

import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import {
  type Crop,
  heightOfPart,
  maxZoom,
  movedCrop,
  zoomedCrop,
  zoomOf,
} from "@/lib/profile-pictures/policy"
import type { PictureKind } from "@/lib/profile-pictures/view"
import { useCropPointers } from "./use-crop-pointers"

export type Frame = { image: { width: number; height: number }; shape: number }

type FrameProps = {
  bitmap: ImageBitmap
  frame: Frame
  kind: PictureKind
  crop: Crop
  onChange: (crop: Crop) => void
}

/** Parts of what is seen that an arrow key moves, and how much a key zooms. */
const step = 0.05
const zoomStep = 1.1

const moves: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
}
const zooms: Record<string, number> = { "+": zoomStep, "=": zoomStep, "-": 1 / zoomStep, _: 1 / zoomStep }

/** What is seen of an image: dragged and zoomed by pointer, touch, wheel or keys. */
export function CropFrame({ bitmap, frame, kind, crop, onChange }: FrameProps) {
  const hint = useId()
  const box = useRef<HTMLDivElement>(null)
  const zoom = zoomOf(crop, frame)
  const onZoom = (next: number) => onChange(zoomedCrop(crop, next, frame))
  const onMove = (by: { x: number; y: number }) => onChange(movedCrop(crop, by, frame))
  const pointers = useCropPointers(box, { onMove, onZoom: (factor) => onZoom(zoom * factor) })

  function onKeyDown(event: KeyboardEvent) {
    const by = moves[event.key]
    const factor = zooms[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || !(by || factor)) return
    event.preventDefault()
    if (by) onMove(by)
    else if (factor) onZoom(zoom * factor)
  }

  return (
    <>
      <div
        ref={box}
        className={`crop-frame crop-${kind}`}
        role="slider"
        tabIndex={0}
        aria-label="What is seen of the image"
        aria-describedby={hint}
        aria-valuemin={100}
        aria-valuemax={maxZoom * 100}
        aria-valuenow={Math.round(zoom * 100)}
        aria-valuetext={inWords(crop, frame)}
        onKeyDown={onKeyDown}
        {...pointers}
      >
        <Picture bitmap={bitmap} frame={frame} crop={crop} />
      </div>
      <p id={hint} className="text-meta text-muted">
        Drag the image, or move it with the arrow keys; + and − zoom.
      </p>
      <label className="crop-zoom">
        Zoom
        <input
          type="range"
          min={1}
          max={maxZoom}
          step={0.05}
          value={zoom}
          onChange={({ target }) => onZoom(Number(target.value))}
        />
      </label>
    </>
  )
}

/** Drawn, for no address of a file of this browser may be shown on our pages. */
function Picture({ bitmap, frame, crop }: Pick<FrameProps, "bitmap" | "frame" | "crop">) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { shape, image } = frame
  const size = { width: 1000, height: Math.round(1000 / shape) }
  const { x, y, width } = crop
  const height = heightOfPart(width, frame)
  useEffect(() => {
    const context = canvas.current?.getContext("2d")
    if (!context) return
    const { width: all, height: high } = context.canvas
    context.fillStyle = "#fff"
    context.fillRect(0, 0, all, high)
    const part = [x * image.width, y * image.height, width * image.width, height * image.height] as const
    context.drawImage(bitmap, ...part, 0, 0, all, high)
  }, [bitmap, image, x, y, width, height])
  return <canvas ref={canvas} className="crop-picture" {...size} />
}

function inWords({ x, y, width }: Crop, frame: Frame): string {
  const percent = (part: number) => `${Math.round(part * 100)} %`
  const middle = { x: x + width / 2, y: y + heightOfPart(width, frame) / 2 }
  const zoom = Math.round(zoomOf({ x, y, width }, frame) * 100)
  return `${percent(middle.x)} from the left, ${percent(middle.y)} from the top, zoom ${zoom} %`
}
