"use client"

import { lazy, Suspense, useState } from "react"
import type { PostView } from "@/lib/posts/view"

const EditHistory = lazy(() => import("./edit-history").then((file) => ({ default: file.EditHistory })))

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
      {isOpen && (
        <Suspense>
          <EditHistory post={post} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
