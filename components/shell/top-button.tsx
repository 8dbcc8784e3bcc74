"use client"

import { goToTop } from "./go-to-top"

/** A page's title that leads to its top. */
export function TopButton({ children }: { children: string }) {
  return (
    <button type="button" className="top-button" onClick={goToTop}>
      <bdi>{children}</bdi>
    </button>
  )
}
