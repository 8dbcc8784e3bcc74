"use client"

import { openQuote } from "@/components/composer/open-composer"
import { Menu, MenuItem } from "@/components/ui/menu"
import { canRepost } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"

type MenuProps = { post: PostView; anchor: HTMLElement; onRepost: () => void; onClose: () => void }

export function RepostMenu({ post, anchor, onRepost, onClose }: MenuProps) {
  const isForGroup = post.audience === "group"
  return (
    <Menu anchor={anchor} label="Repost" align="start" onClose={onClose}>
      {canRepost(post) && (
        <MenuItem icon="repost" onSelect={onRepost}>
          {post.mine.reposted ? "Undo repost" : "Repost"}
        </MenuItem>
      )}
      <MenuItem icon="quote" onSelect={() => openQuote(post)}>
        {isForGroup ? "Quote in this group" : "Quote"}
      </MenuItem>
    </Menu>
  )
}
