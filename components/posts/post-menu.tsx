"use client"

import { hidePerson } from "@/components/people/hide-person"
import { askToDelete } from "@/components/posts/delete-post-dialog-host"
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu"
import { showToast } from "@/components/ui/toast-store"
import { canDelete } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"

type PostMenuProps = { post: PostView; anchor: HTMLElement; onClose: () => void }

export function PostMenu({ post, anchor, onClose }: PostMenuProps) {
  const { author } = post
  return (
    <Menu anchor={anchor} label="More" onClose={onClose}>
      <MenuItem icon="link" onSelect={() => void copyLink(post)}>
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

async function copyLink(post: PostView): Promise<void> {
  const address = `${location.origin}/posts/${post.id}`
  try {
    await navigator.clipboard.writeText(address)
    showToast("Link copied.")
  } catch {
    // Refused without a secure context or the person's consent: the address is shown to copy by hand.
    showToast(address)
  }
}
