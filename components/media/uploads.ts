import { useCallback, useSyncExternalStore } from "react"
import type { Box } from "@/components/composer/open-drafts"
import { createKeyedStore } from "@/components/ui/keyed-store"
import type { Id } from "@/lib/core/ids"
import type { MediaView } from "@/lib/media/view"

/** A file on its way to the server, or one that did not get there. */
export type Upload = {
  /** Makes sending it twice one image. */
  key: string
  file: File
  kind: "image" | "file"
  /** From 0 to 1; null while it waits for its turn. */
  progress: number | null
  /** Why it is not there, and whether trying again could help. */
  problem: { words: string; isFinal: boolean } | null
}

const none: readonly Upload[] = []
const store = createKeyedStore<readonly Upload[]>()
const nameOf = ({ handle, context }: Box) => `${handle} ${context}`

const read = (box: Box) => store.get(nameOf(box)) ?? none
const write = (box: Box, next: readonly Upload[]) => store.set(nameOf(box), next)

/** What is being uploaded in the boxes of this page, in order. */
export const uploads = {
  get: read,
  add: (box: Box, added: readonly Upload[]) => write(box, [...read(box), ...added]),
  change: (box: Box, key: string, part: Partial<Upload>) =>
    write(
      box,
      read(box).map((upload) => (upload.key === key ? { ...upload, ...part } : upload)),
    ),
  remove: (box: Box, key: string) =>
    write(
      box,
      read(box).filter((upload) => upload.key !== key),
    ),
}

/** What is being uploaded in a box. */
export function useUploads(box: Box): readonly Upload[] {
  const subscribe = useCallback((listener: () => void) => store.subscribe(nameOf(box), listener), [box])
  return useSyncExternalStore(
    subscribe,
    () => read(box),
    () => none,
  )
}

/** The files of this page by what they became, to be seen until the server has made its own of them. */
export const localFiles = new Map<Id, File>()

/** Why what is written has to wait for its files, in words; null where it has not. */
export function whyWait(
  sending: readonly Upload[],
  media: readonly Pick<MediaView, "state">[],
): string | null {
  if (sending.some(({ problem }) => problem)) return "A file was not uploaded. Try it again or remove it."
  if (media.some(({ state }) => state === "failed")) return "A file cannot be used. Remove it to go on."
  return sending.length > 0 ? "Posting has to wait until the upload is done." : null
}
