"use client"

import { WhoDialog, type WhoTab } from "@/components/people/who-dialog"
import { usePost } from "@/components/posts/post-store"
import type { PostView } from "@/lib/posts/view"
import { givenKinds } from "./given-kinds"
import { useReactions } from "./reactions-context"

type DialogProps = { post: PostView; onClose: () => void }

/** Who reacted to a post: all together, then each kind by itself. */
export function ReactionsDialog({ post: received, onClose }: DialogProps) {
  const { id, counts } = usePost(received)
  const given = givenKinds(counts, useReactions())
  const path = `/api/posts/${id}/reactions`
  const all: WhoTab = { key: "", label: "All", count: counts.likes, path: `${path}?limit=20` }
  const kinds = given.map(({ reaction: { kind, emoji, name }, count }) => ({
    ...{ key: kind, label: `${emoji} ${name}`, count },
    path: `${path}?kind=${kind}`,
  }))
  const tabs = kinds.length > 1 ? [all, ...kinds] : [all]
  return <WhoDialog title="Who reacted" empty="Nobody has reacted." tabs={tabs} onClose={onClose} />
}
