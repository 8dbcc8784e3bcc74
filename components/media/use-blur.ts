"use client"

import { useCallback } from "react"

/** A ref for an image: while it loads, its thumbhash stands in its place. */
export function useBlur(thumbhash: string | null) {
  return useCallback(
    (image: HTMLImageElement | null) => {
      if (!image || !thumbhash || image.complete) return
      let isWanted = true
      const end = () => {
        isWanted = false
        image.style.backgroundImage = ""
      }
      image.addEventListener("load", end, { once: true })
      void import("./blur").then(
        ({ blurOf }) => {
          if (isWanted) image.style.backgroundImage = blurOf(thumbhash)
        },
        () => null, // Out of reach, as the image is.
      )
      return () => image.removeEventListener("load", end)
    },
    [thumbhash],
  )
}
