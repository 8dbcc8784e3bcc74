"use client"

import { loadLater } from "@/components/ui/load-later"
import { MenuButton } from "@/components/ui/menu-button"
import type { PostView } from "@/lib/posts/view"

const PostMenu = loadLater(() => import("./post-menu").then((file) => file.PostMenu))

/** Its menu is loaded when it is first asked for: most posts are read without it. */
export function MoreButton({ post }: { post: PostView }) {
  return (
    <MenuButton label="More" className="action action-more" small>
      {(menu) => <PostMenu post={post} {...menu} />}
    </MenuButton>
  )
}
