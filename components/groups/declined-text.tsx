"use client"

import { writeAgain } from "@/components/composer/write-again"
import { useViewer } from "@/components/shell/viewer-context"
import { copyText } from "@/components/ui/copy-text"
import { canPost } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import type { QueuedPost } from "@/lib/posts/view"

/** What becomes of a post that was declined: its author works on it, or takes its text along where they cannot post any more. */
export function DeclinedText({ group, post }: { group: GroupView; post: QueuedPost }) {
  const { handle } = useViewer()
  if (!canPost(group))
    return (
      <button
        type="button"
        className="button"
        onClick={() => void copyText([post.body, ...post.more].join("\n\n"))}
      >
        Copy text
      </button>
    )
  return (
    <button
      type="button"
      className="button button-primary"
      onClick={() => void writeAgain(handle, { group, post })}
    >
      Edit and send again
    </button>
  )
}
