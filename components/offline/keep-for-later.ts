import type { useDraft } from "@/components/composer/use-draft"
import { inputOf, pendingOf, type Written } from "@/components/composer/written-post"
import { showToast } from "@/components/ui/toast-store"
import { nowMs } from "@/lib/core/clock"
import { keepUnsent } from "./unsent-store"

type Kept = { written: Written; draft: ReturnType<typeof useDraft>; wasTried: boolean }

/**
 * Keeps what was posted without a connection until there is one, and empties its box; false where this browser keeps
 * nothing, and then it stays in the box.
 */
export function keepForLater({ written, draft, wasTried }: Kept): boolean {
  const { key, box } = draft
  const { about: _, ...post } = pendingOf(written, { id: key, publishAt: new Date(nowMs()).toISOString() })
  const unsent = { key, context: box.context, input: inputOf(written), post, since: nowMs(), wasTried }
  if (!keepUnsent(box.handle, unsent)) return false
  draft.clearLater()
  showToast("Kept in this browser until there is a connection.")
  return true
}
