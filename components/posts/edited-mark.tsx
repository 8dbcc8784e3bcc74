"use client"

import { useState } from "react"
import { loadLater } from "@/components/ui/load-later"
import type { PostView } from "@/lib/posts/view"

const EditHistory = loadLater(() => import("./edit-history").then((file) => file.EditHistory))

/** Says that a post was changed, and shows how when it is pressed. */
export function EditedMark({ post }: { post: PostView }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="post-edited"
        title="What it said before"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Edited
      </button>
      {isOpen && <EditHistory post={post} onClose={() => setOpen(false)} />}
    </>
  )
}
