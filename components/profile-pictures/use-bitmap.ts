"use client"

import { useEffect, useState } from "react"

/** The pixels of a file, upright; null until they are read, "unreadable" where this browser cannot. */
export function useBitmap(file: File): ImageBitmap | "unreadable" | null {
  const [bitmap, setBitmap] = useState<ImageBitmap | "unreadable" | null>(null)
  useEffect(() => {
    let read: ImageBitmap | null = null
    let isGone = false
    createImageBitmap(file).then(
      (image) => {
        if (isGone) return image.close()
        read = image
        setBitmap(image)
      },
      () => isGone || setBitmap("unreadable"),
    )
    return () => {
      isGone = true
      read?.close()
    }
  }, [file])
  return bitmap
}
