"use client"

import { writeAgain } from "@/components/composer/write-again"
import { useViewer } from "@/components/shell/viewer-context"
import { copyText } from "@/components/ui/copy-text"
import { canPost } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"

/** What becomes of a text that was declined: its author works on it, or takes it along where they cannot post any more. */
export function DeclinedText({ group, body }: { group: GroupView; body: string }) {
  const { handle } = useViewer()
  if (!canPost(group))
    return (
      <button type="button" className="button" onClick={() => void copyText(body)}>
        Copy text
      </button>
    )
  return (
    <button
      type="button"
      className="button button-primary"
      onClick={() => writeAgain(handle, { group, text: body })}
    >
      Edit and send again
    </button>
  )
}
