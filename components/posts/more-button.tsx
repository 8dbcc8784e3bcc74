"use client"

import { lazy, Suspense, useState } from "react"
import { Icon } from "@/components/ui/icon"
import type { PostView } from "@/lib/posts/view"

const PostMenu = lazy(() => import("./post-menu").then((file) => ({ default: file.PostMenu })))

/** Its menu is loaded when it is first asked for: most posts are read without it. */
export function MoreButton({ post }: { post: PostView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className="action action-more"
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name="more" small />
      </button>
      {anchor && (
        <Suspense>
          <PostMenu post={post} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
