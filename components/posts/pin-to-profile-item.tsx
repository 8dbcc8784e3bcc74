import { useRouter } from "next/navigation"
import { MenuItem } from "@/components/ui/menu"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { pinToProfileAction, unpinFromProfileAction } from "@/lib/posts/actions"
import { canPin } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"
import { changeOwnPart } from "./post-store"

/** Puts a post of the reader's own on top of their profile, or takes it from there. */
export function PinToProfileItem({ post }: { post: PostView }) {
  const router = useRouter()
  const { pinned, author } = post.mine
  if (!author || !(pinned || canPin({ audience: post.audience, isReply: post.replyTo !== null }))) return null

  async function change() {
    const act = pinned ? unpinFromProfileAction : pinToProfileAction
    const outcome = await tryAction(() => act({ id: post.id }))
    if (!outcome.ok) return showToast(outcome.error.message)
    const { before, pinnedPostId } = outcome.data
    if (before) changeOwnPart({ id: before }, { pinned: false })
    if (pinnedPostId) changeOwnPart({ id: pinnedPostId }, { pinned: true })
    showToast(pinned ? "The post is no longer pinned." : "The post is on top of your profile.")
    router.refresh()
  }

  return (
    <MenuItem icon="pin" onSelect={() => void change()}>
      {pinned ? "Unpin from profile" : "Pin to profile"}
    </MenuItem>
  )
}
