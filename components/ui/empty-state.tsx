import type { ReactNode } from "react"

/** Nothing here: what to do next in one sentence, and one button that does it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-4 px-8 py-14 text-center">
      <p className="max-w-80 text-balance text-muted">{children}</p>
      {action}
    </div>
  )
}
