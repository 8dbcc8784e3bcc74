"use client"

import { askToMove } from "@/components/bookmarks/move-bookmark-host"
import { useGroupPage } from "@/components/groups/group-page-context"
import { askToBan, useLedGroup } from "@/components/groups/led-group-context"
import { RemovePreviewItem } from "@/components/link-previews/remove-preview-item"
import { askToDescribe } from "@/components/media/describe-images-host"
import { hidePerson } from "@/components/people/hide-person"
import { askToDelete } from "@/components/posts/delete-post-dialog-host"
import { whoReacted } from "@/components/reactions/who-reacted"
import { copyLink } from "@/components/ui/copy-link"
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu"
import { useAct } from "@/components/ui/use-act"
import { pinPostAction, unpinPostAction } from "@/lib/groups/actions"
import { canBan, canModerate } from "@/lib/groups/policy"
import { canDelete, canEdit } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"
import { beginEdit } from "./begin-edit"
import { LeadThreadItems } from "./lead-thread-items"
import { MuteThreadItem } from "./mute-thread-item"
import { PinToProfileItem } from "./pin-to-profile-item"

type PostMenuProps = { post: PostView; anchor: HTMLElement; onClose: () => void }

export function PostMenu({ post, anchor, onClose }: PostMenuProps) {
  const { author } = post
  const page = useGroupPage()
  const led = useLedGroup()
  const isBannable =
    led !== null && led.slug === post.group?.slug && !author.left && canBan(led, author.handle)
  const { act } = useAct()
  const pin = ({ slug, pinnedPostId }: { slug: string; pinnedPostId: string | null }) =>
    pinnedPostId === post.id
      ? act(() => unpinPostAction({ slug, id: post.id }), { done: "The post is no longer pinned." })
      : act(() => pinPostAction({ slug, id: post.id }), { done: "The post is pinned above the others." })
  return (
    <Menu anchor={anchor} label="More" onClose={onClose}>
      <MenuItem icon="link" onSelect={() => void copyLink(`/posts/${post.id}`)}>
        Copy link
      </MenuItem>
      {page && canModerate(page) && page.slug === post.group?.slug && !post.replyTo && (
        <MenuItem icon="pin" onSelect={() => void pin(page)}>
          {page.pinnedPostId === post.id ? "Unpin from group" : "Pin to group"}
        </MenuItem>
      )}
      {post.counts.likes > 0 && (
        <MenuItem icon="people" onSelect={() => whoReacted.emit(post)}>
          Who reacted
        </MenuItem>
      )}
      <PinToProfileItem post={post} />
      {post.mine.bookmarked && (
        <MenuItem icon="folder" onSelect={() => askToMove.emit(post)}>
          Move to folder
        </MenuItem>
      )}
      <MuteThreadItem post={post} />
      <LeadThreadItems post={post} onClose={onClose} />
      <RemovePreviewItem post={post} />
      {canEdit(post) && (
        <MenuItem icon="edit" onSelect={() => void beginEdit(post)}>
          Edit post
        </MenuItem>
      )}
      {canEdit(post) && post.media.some(({ variants }) => variants.length > 0) && (
        <MenuItem icon="image" onSelect={() => askToDescribe.emit(post)}>
          Describe images
        </MenuItem>
      )}
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
          {isBannable && (
            <MenuItem icon="shield" danger onSelect={() => askToBan.emit(author)}>
              Ban {author.name} from this group
            </MenuItem>
          )}
        </>
      )}
    </Menu>
  )
}
