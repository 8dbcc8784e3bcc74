import type { Attached } from "@/components/composer/draft-store"
import { type Box, openDrafts } from "@/components/composer/open-drafts"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { seconds } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import type { Failure } from "@/lib/core/result"
import { describeMediaAction } from "@/lib/posts/actions"
import { changeAttached } from "./attached"

type Description = Partial<Pick<Attached, "alt" | "focus">>

const toldAfterMs = seconds(1)
const timers = new Map<Id, ReturnType<typeof setTimeout>>()

/** Says what is to be seen on an attached image, or what must stay in sight; the server hears of it in a second. */
export function describe(box: Box, id: Id, description: Description): void {
  changeOne(box, id, { ...description, untold: true })
  clearTimeout(timers.get(id))
  timers.set(
    id,
    setTimeout(() => void tellOne(box, id).then(showRefusal), toldAfterMs),
  )
}

/** Out of reach, the server hears of it later: at the latest before the post. */
function showRefusal(failure: Failure | null): void {
  if (failure && failure.code !== "unavailable") showToast(failure.message)
}

/** Tells the server what it has not heard of the images in a box. */
export async function tellDescriptions(box: Box): Promise<void> {
  for (const { id } of openDrafts.get(box).media) await tellOne(box, id)
}

/** Tells the server what it has not heard of these images; gives why it would not hear it, null when it has. */
export async function tellImages(media: readonly Attached[]): Promise<Failure | null> {
  for (const { id, alt, focus, untold } of media) {
    if (!untold) continue
    const outcome = await tryAction(() => describeMediaAction({ id, alt, focusX: focus.x, focusY: focus.y }))
    if (!outcome.ok) return outcome.error
  }
  return null
}

async function tellOne(box: Box, id: Id): Promise<Failure | null> {
  clearTimeout(timers.get(id))
  timers.delete(id)
  const image = find(box, id)
  if (!image?.untold) return null
  const failure = await tellImages([image])
  if (failure) return failure
  const now = find(box, id)
  // What was typed meanwhile has a timer of its own.
  if (now?.alt === image.alt && now.focus === image.focus) changeOne(box, id, { untold: undefined })
  return null
}

const find = (box: Box, id: Id) => openDrafts.get(box).media.find((image) => image.id === id)

function changeOne(box: Box, id: Id, part: Partial<Attached>): void {
  changeAttached(box, (media) => media.map((one) => (one.id === id ? { ...one, ...part } : one)))
}
