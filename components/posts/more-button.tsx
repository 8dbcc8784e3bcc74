"use client"

import { lazy } from "react"
import { MenuButton } from "@/components/ui/menu-button"
import type { PostView } from "@/lib/posts/view"

const PostMenu = lazy(() => import("./post-menu").then((file) => ({ default: file.PostMenu })))

/** Its menu is loaded when it is first asked for: most posts are read without it. */
export function MoreButton({ post }: { post: PostView }) {
  return (
    <MenuButton label="More" className="action action-more" small>
      {(menu) => <PostMenu post={post} {...menu} />}
    </MenuButton>
  )
}
