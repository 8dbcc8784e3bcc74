"use client"

import { useState } from "react"
import { Icon } from "@/components/ui/icon"
import { loadLater } from "@/components/ui/load-later"
import { sizes } from "@/lib/core/sizes"

const MoreBoxes = loadLater(() => import("./more-boxes").then((file) => file.MoreBoxes))

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
  const [hasAdded, setAdded] = useState(false)
  const isFull = more.length >= sizes.threadPosts - 1

  function add() {
    setAdded(true)
    onChange([...more, ""])
  }

  return (
    <>
      {more.length > 0 && (
        <MoreBoxes more={more} takesFocus={hasAdded} onChange={onChange} onSubmit={onSubmit} />
      )}
      {(hasBegun || more.length > 0) && !isFull && (
        <button type="button" className="add-post" onClick={add}>
          <Icon name="add" small />
          Add another post
        </button>
      )}
    </>
  )
}
