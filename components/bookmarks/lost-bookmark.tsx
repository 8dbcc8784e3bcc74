"use client"

import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { dropBookmarkAction } from "@/lib/bookmarks/actions"
import type { Id } from "@/lib/core/ids"
import { forgetKept } from "./kept-lists"

type LostProps = { /** The bookmark's own. */ id: Id; position: number }

/** Stands where a post was that is gone or not for the reader any more: why is not theirs to know. */
export function LostBookmark({ id, position }: LostProps) {
  const client = useQueryClient()
  const [isActing, setActing] = useState(false)

  async function remove() {
    setActing(true)
    const outcome = await tryAction(() => dropBookmarkAction({ id }))
    setActing(false)
    if (outcome.ok) forgetKept(client, (item) => item.id === id)
    else showToast(outcome.error.message)
  }

  return (
    <article
      className="post lost-bookmark"
      data-item={id}
      aria-label="Lost bookmark"
      aria-posinset={position}
      aria-setsize={-1}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the articles of a feed take the focus, see its pattern
      tabIndex={0}
    >
      <p className="text-muted">A post that is no longer there for you.</p>
      <button type="button" className="button" disabled={isActing} onClick={() => void remove()}>
        Remove
      </button>
    </article>
  )
}
