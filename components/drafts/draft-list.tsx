"use client"

import { EmptyState } from "@/components/ui/empty-state"
import type { DraftItem } from "@/lib/drafts/view"
import { DraftCard } from "./draft-card"

/** Everything the reader has begun to write; nobody else can see it. */
export function DraftList({ drafts }: { drafts: readonly DraftItem[] }) {
  if (drafts.length === 0)
    return (
      <EmptyState>
        What you begin to write is kept here until you post it, on all your devices. Only you can see it.
      </EmptyState>
    )
  return (
    <ul aria-label="Your drafts">
      {drafts.map((draft) => (
        <DraftCard key={draft.context} draft={draft} />
      ))}
    </ul>
  )
}
