import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { putMedia } from "@/lib/media/testing/put-media"
import { type Canary, canaryOf } from "./cast"

/** An image for a post that will wait for a moderator, and what may be known of it. */
export async function uploadForQueue(owner: Viewer, n: number | string) {
  const text = canaryOf("unseen", n)
  const id = await putMedia(owner, text)
  const canaries: Canary[] = [text, id].map((text) => ({ text, thing: { kind: "upload" as const, id } }))
  return { id, canaries }
}

type Posts = { root: Id; deleted: Id }

/** An image for a post, one for a post that will be deleted, and one that its owner keeps to themselves. */
export async function uploadImages(owner: Viewer, n: number) {
  const texts = { shown: canaryOf("alt", n), erased: canaryOf("erased", n), kept: canaryOf("kept", n) }
  const [shown, erased, kept] = [
    await putMedia(owner, texts.shown),
    await putMedia(owner, texts.erased),
    await putMedia(owner, texts.kept),
  ]
  const canariesIn = ({ root, deleted }: Posts): Canary[] => [
    ...[texts.shown, shown].map((text) => ({ text, thing: { kind: "post" as const, id: root } })),
    ...[texts.erased, erased].map((text) => ({ text, thing: { kind: "post" as const, id: deleted } })),
    ...[texts.kept, kept].map((text) => ({ text, thing: { kind: "upload" as const, id: kept } })),
  ]
  return { shown, erased, canariesIn }
}
