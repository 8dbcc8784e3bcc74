import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { seconds } from "@/lib/core/clock"
import type { Failure } from "@/lib/core/result"
import { dropDraftAction, saveDraftAction } from "@/lib/drafts/actions"
import { audienceChoices } from "./audience-store"
import { contentMark, isEmpty, isUnsaved } from "./draft-store"
import { type Box, draftConflicts, openDrafts } from "./open-drafts"

const savedEveryMs = seconds(10)

/** A box's way to the server: one request at a time, in order. */
type Lane = { box: Box; timer: ReturnType<typeof setTimeout> | null; last: Promise<unknown> }

const lanes = new Map<string, Lane>()
let hasTold = false

/** Saves what is in the box within ten seconds, as it is then; it is asked for at every change. */
export function saveSoon(box: Box): void {
  const lane = laneOf(box)
  lane.timer ??= setTimeout(() => void saveNow(box), savedEveryMs)
}

/** Saves what is in the box, if the server has not seen it. */
export function saveNow(box: Box): Promise<unknown> {
  return follow(box, () => save(box))
}

/** Forgets what the server keeps for the box; after whatever is on its way there. */
export function dropStored(box: Box): Promise<unknown> {
  return follow(box, () => tryAction(() => dropDraftAction({ context: box.context })))
}

/** Saves every box that waits for its turn: for somebody who is about to leave. */
export function saveAllNow(): Promise<unknown> {
  const waiting = [...lanes.values()].filter(({ timer }) => timer !== null)
  return Promise.all(waiting.map(({ box }) => saveNow(box)))
}

function laneOf(box: Box): Lane {
  const name = `${box.handle} ${box.context}`
  const lane = lanes.get(name) ?? { box, timer: null, last: Promise.resolve() }
  lanes.set(name, lane)
  return lane
}

function follow(box: Box, run: () => Promise<unknown>): Promise<unknown> {
  const lane = laneOf(box)
  if (lane.timer) clearTimeout(lane.timer)
  lane.timer = null
  lane.last = lane.last.then(run)
  return lane.last
}

async function save(box: Box): Promise<void> {
  const draft = openDrafts.get(box)
  // While two texts stand against each other, neither overwrites the other.
  if (!isUnsaved(draft) || draftConflicts.get(box)) return
  const { text, media, poll, question, replyPolicy, more, key, version: from } = draft
  if (isEmpty(draft)) return empty(box)
  const group = audienceChoices.get(box.context) || undefined
  const outcome = await tryAction(() =>
    saveDraftAction({
      ...{ context: box.context, text, key, from, ...(group && { group }) },
      ...(media.length > 0 && { media: media.map(({ id }) => id) }),
      ...{ ...(poll && { poll }), ...(question && { question }) },
      ...{ ...(replyPolicy !== "everyone" && { replyPolicy }), ...(more.length > 0 && { more: [...more] }) },
    }),
  )
  if (!outcome.ok) afterFailure(box, outcome.error)
  else if ("conflict" in outcome.data) draftConflicts.set(box, outcome.data.conflict)
  else settle(box, { version: outcome.data.version, saved: contentMark(draft) })
}

async function empty(box: Box): Promise<void> {
  const outcome = await tryAction(() => dropDraftAction({ context: box.context }))
  if (outcome.ok) settle(box, { version: 0, saved: "" })
  else afterFailure(box, outcome.error)
}

/** Notes what the server has now; what was typed meanwhile follows. */
function settle(box: Box, known: { version: number; saved: string }): void {
  const draft = { ...openDrafts.get(box), ...known }
  openDrafts.replace(box, draft)
  if (isUnsaved(draft)) saveSoon(box)
}

/** The text is kept in this browser in any case. What the next attempt cannot mend is said once, and tried no more. */
function afterFailure(box: Box, { code, message }: Failure): void {
  if (code === "unavailable" || code === "rate_limited") saveSoon(box)
  else if (code === "conflict" && !hasTold) {
    hasTold = true
    showToast(message)
  }
}
