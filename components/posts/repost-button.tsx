"use client"

import { type MouseEvent, useState } from "react"
import { openQuote } from "@/components/composer/open-composer"
import { counted } from "@/components/ui/count"
import { loadLater } from "@/components/ui/load-later"
import { canQuote, canRepost } from "@/lib/posts/policy"
import type { PostView } from "@/lib/posts/view"
import { ActionButton } from "./action-button"
import { usePostMarks } from "./use-post-marks"

const RepostMenu = loadLater(() => import("./repost-menu").then((file) => file.RepostMenu))

/** Asks whether a post is brought to others as it is or with words of one's own; with Alt it is the first, with Shift the second at once. */
export function RepostButton({ post }: { post: PostView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { toggleRepost } = usePostMarks(post)
  const { counts, mine } = post

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (event.altKey) {
      if (canRepost(post)) toggleRepost()
    } else if (event.shiftKey) openQuote(post)
    else setAnchor(anchor ? null : event.currentTarget)
  }

  return (
    <>
      <ActionButton
        name="Repost"
        icon="repost"
        count={counts.reposts}
        title={canRepost(post) ? counted(counts.reposts, "repost", "reposts") : "Only for its group"}
        pressed={mine.reposted}
        disabled={!canQuote(post)}
        expanded={anchor !== null}
        onAct={press}
      />
      {anchor && (
        <RepostMenu post={post} anchor={anchor} onRepost={toggleRepost} onClose={() => setAnchor(null)} />
      )}
    </>
  )
}
