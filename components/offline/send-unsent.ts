import { isEmpty } from "@/components/composer/draft-store"
import { openDrafts } from "@/components/composer/open-drafts"
import { dropStored, saveNow } from "@/components/composer/save-drafts"
import { sendWritten } from "@/components/composer/send-written"
import { showToast } from "@/components/ui/toast-store"
import { nowMs, seconds } from "@/lib/core/clock"
import { sendPostAction } from "@/lib/outgoing/actions"
import type { SentView } from "@/lib/outgoing/view"
import { takeBackUnsent } from "./cancel-unsent"
import { doubtConnection, isOffline } from "./connection"
import { fateOf, tooOldToSend } from "./unsent-fate"
import { dropUnsent, keepUnsent, readUnsent, type Unsent } from "./unsent-store"

type Tell = (sent: SentView, unsent: Unsent) => void

let later: ReturnType<typeof setTimeout> | undefined

/** Sends what waits, oldest first, from one window of the browser at a time; `tell` hears of each that was taken. */
export async function sendUnsent(handle: string, tell: Tell): Promise<void> {
  if (isOffline() || !navigator.onLine || readUnsent(handle).length === 0) return
  await navigator.locks.request(`unsent ${handle}`, { ifAvailable: true }, async (lock) => {
    if (lock) await sendAll(handle, tell)
  })
}

async function sendAll(handle: string, tell: Tell): Promise<void> {
  for (const unsent of readUnsent(handle)) {
    const fate = await sendOne(handle, unsent, tell)
    if (fate === "go on") continue
    clearTimeout(later)
    later = setTimeout(() => void sendUnsent(handle, tell), fate.waitMs)
    return
  }
}

async function sendOne(handle: string, unsent: Unsent, tell: Tell): Promise<"go on" | { waitMs: number }> {
  const { key, input, post } = unsent
  const old = tooOldToSend(unsent, nowMs())
  if (old !== null) return giveBack(handle, unsent, old)
  keepUnsent(handle, { ...unsent, wasTried: true })
  const outcome = await sendWritten(post.media, () => sendPostAction(input, { key }))
  const fate = fateOf(outcome)
  if (fate.do === "return") return giveBack(handle, unsent, fate.reason)
  if (fate.do === "wait") {
    if ("unknown" in outcome) void doubtConnection()
    return { waitMs: seconds(fate.seconds ?? 30) }
  }
  dropUnsent(handle, key)
  forgetStored(handle, unsent)
  if (outcome.ok) tell(outcome.data, unsent)
  return "go on"
}

/** What was refused is its author's to change. */
function giveBack(handle: string, unsent: Unsent, reason: string): "go on" {
  takeBackUnsent(handle, unsent)
  showToast(`A post of yours was not sent. ${reason} Its text is back in its box.`)
  return "go on"
}

/**
 * The draft that the server could not be told to forget: gone, or replaced by what is being written there by now, before
 * another device takes up what is posted already.
 */
function forgetStored(handle: string, { context }: Unsent): void {
  const box = { handle, context }
  void (isEmpty(openDrafts.get(box)) ? dropStored(box) : saveNow(box))
}
