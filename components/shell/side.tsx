import type { ReactNode } from "react"
import { SearchBox } from "./search-box"

/** The right column of a wide screen. */
export function Side({ children }: { children: ReactNode }) {
  return (
    <aside className="side" aria-label="Around the company">
      <SearchBox />
      {children}
    </aside>
  )
}
