import type { Attached } from "./draft-store"

/** As in `mediaLimits`, whose words would come along with it. */
export const mostMedia = 4

/** Images or files after others, as far as they may hang together: what is there already is not doubled. */
export function addMedia(media: readonly Attached[], added: readonly Attached[]): Attached[] {
  const kind = (media[0] ?? added[0])?.kind
  const others = added.filter((one) => one.kind === kind && media.every(({ id }) => id !== one.id))
  return [...media, ...others].slice(0, mostMedia)
}
