"use client"

import { useRef } from "react"
import { ActionButton } from "@/components/posts/action-button"
import { counted } from "@/components/ui/count"
import { loadLater } from "@/components/ui/load-later"
import { formerReaction, plainLike, type Reaction } from "@/lib/core/reactions"
import type { PostView } from "@/lib/posts/view"
import { givenKinds } from "./given-kinds"
import { useReactions } from "./reactions-context"
import { setReaction } from "./set-reaction"
import { useReactionRow } from "./use-reaction-row"

const ReactionRow = loadLater(() => import("./reaction-row").then((file) => file.ReactionRow), "quietly")

/** As many kinds as stand beside the number. */
const maxFaces = 3

/** One press is a like, or takes back whatever one gave; held, hovered or with the arrow up it offers the others. */
export function LikeButton({ post }: { post: PostView }) {
  const reactions = useReactions()
  const frame = useRef<HTMLDivElement>(null)
  const row = useReactionRow(frame)
  const { counts, mine } = post
  const given = counts.kinds ? givenKinds(counts, reactions).slice(0, maxFaces) : []
  const own = ownReaction(mine.reaction, reactions)

  function choose(kind: string) {
    row.close()
    void setReaction(post, mine.reaction === kind ? null : kind)
  }

  return (
    <div ref={frame} className="reaction-anchor" {...row.handlers}>
      <ActionButton
        name="Like"
        icon="like"
        face={own && own.kind !== plainLike ? own.emoji : undefined}
        count={counts.likes}
        title={titleOf(post, own)}
        pressed={mine.liked}
        keys="ArrowUp"
        onAct={() => void setReaction(post, mine.liked ? null : plainLike)}
      >
        {given.length > 0 && (
          <span className="reaction-faces" aria-hidden="true">
            {given.map(({ reaction }) => reaction.emoji).join("")}
          </span>
        )}
      </ActionButton>
      {row.opened && (
        <ReactionRow post={post} byKeys={row.opened === "keys"} onChoose={choose} onClose={row.close} />
      )}
    </div>
  )
}

function ownReaction(kind: string | null, reactions: readonly Reaction[]): Reaction | null {
  if (kind === null) return null
  return reactions.find((reaction) => reaction.kind === kind) ?? formerReaction(kind)
}

function titleOf({ counts }: PostView, own: Reaction | null): string {
  const all = counts.kinds
    ? counted(counts.likes, "reaction", "reactions")
    : counted(counts.likes, "like", "likes")
  return own && own.kind !== plainLike ? `${all}, yours: ${own.name}` : all
}
