"use client"

import { WhoDialog } from "@/components/people/who-dialog"
import type { Id } from "@/lib/core/ids"

type DialogProps = { id: Id; options: readonly string[]; counts: readonly number[]; onClose: () => void }

/** Who chose what in a named poll. */
export function VotersDialog({ id, options, counts, onClose }: DialogProps) {
  const tabs = options.map((text, n) => ({
    ...{ key: String(n), label: text, count: counts[n] ?? 0 },
    path: `/api/posts/${id}/votes?option=${n}`,
  }))
  return <WhoDialog title="Who voted" empty="Nobody chose this." tabs={tabs} onClose={onClose} />
}
