import { writePost } from "@/components/posts/post-store"
import { MenuItem } from "@/components/ui/menu"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { removePreviewAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"

/** Takes the page that a post of the reader's own links to from below its text. */
export function RemovePreviewItem({ post }: { post: PostView }) {
  if (!post.mine.author || post.preview === null) return null

  async function remove() {
    const outcome = await tryAction(() => removePreviewAction({ id: post.id }))
    if (outcome.ok) writePost(outcome.data)
    showToast(outcome.ok ? "The preview is gone. The link stays." : outcome.error.message)
  }

  return (
    <MenuItem icon="close" onSelect={() => void remove()}>
      Remove preview
    </MenuItem>
  )
}
