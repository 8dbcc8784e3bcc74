"use client"

import { useCallback } from "react"

type PreviewProps = {
  file: File
  className?: string
  /** How many pixels are drawn at most. */
  longestSide?: number
}

/** A picture of a file that is only in this browser yet: drawn, for no address of it may be shown on our pages. */
export function LocalPreview({ file, className = "attached-picture", longestSide = 320 }: PreviewProps) {
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      if (canvas) void drawSmall(canvas, { file, longestSide })
    },
    [file, longestSide],
  )
  return <canvas ref={draw} className={className} width={16} height={9} />
}

type Picture = { file: File; longestSide: number }

async function drawSmall(canvas: HTMLCanvasElement, { file, longestSide }: Picture): Promise<void> {
  const image = await createImageBitmap(file).catch(() => null) // The server says what is wrong with it.
  if (!image) return
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
}
