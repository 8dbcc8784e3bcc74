"use client"

import { hidePerson } from "@/components/people/hide-person"
import { askToDelete } from "@/components/posts/delete-post-dialog-host"
import { copyLink } from "@/components/ui/copy-link"
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu"
import { canDelete } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"

type PostMenuProps = { post: PostView; anchor: HTMLElement; onClose: () => void }

export function PostMenu({ post, anchor, onClose }: PostMenuProps) {
  const { author } = post
  return (
    <Menu anchor={anchor} label="More" onClose={onClose}>
      <MenuItem icon="link" onSelect={() => void copyLink(`/posts/${post.id}`)}>
        Copy link
      </MenuItem>
      {canDelete(post) && (
        <MenuItem icon="delete" danger onSelect={() => askToDelete.emit(post)}>
          Delete post
        </MenuItem>
      )}
      {!post.mine.author && (
        <>
          <MenuLine />
          <MenuItem icon="mute" onSelect={() => void hidePerson(author, "mute")}>
            Mute @{author.handle}
          </MenuItem>
          <MenuItem icon="block" danger onSelect={() => void hidePerson(author, "block")}>
            Block @{author.handle}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
