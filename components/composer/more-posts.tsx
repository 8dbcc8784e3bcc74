"use client"

import { lazy, Suspense } from "react"
import { Icon } from "@/components/ui/icon"
import { sizes } from "@/lib/core/sizes"

const MoreBoxes = lazy(() => import("./more-boxes").then((file) => ({ default: file.MoreBoxes })))

type MoreProps = {
  /** What follows on the text above, a box each. */
  more: readonly string[]
  /** Something is written above them. */
  hasBegun: boolean
  onChange: (more: string[]) => void
  onSubmit: () => void
}

/** The further posts of a thread; their boxes come when somebody asks for one. */
export function MorePosts({ more, hasBegun, onChange, onSubmit }: MoreProps) {
  const isFull = more.length >= sizes.threadPosts - 1
  return (
    <>
      {more.length > 0 && (
        <Suspense>
          <MoreBoxes more={more} onChange={onChange} onSubmit={onSubmit} />
        </Suspense>
      )}
      {(hasBegun || more.length > 0) && !isFull && (
        <button type="button" className="add-post" onClick={() => onChange([...more, ""])}>
          <Icon name="add" small />
          Add another post
        </button>
      )}
    </>
  )
}
