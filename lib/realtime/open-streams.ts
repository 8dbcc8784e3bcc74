import type { Id } from "@/lib/core/ids"
import { maxStreamsPerPerson } from "@/lib/core/limits"
import { LiveStream, type StreamOwner } from "./live-stream"

/** The streams that this process holds open, by whom they are for. */
export class OpenStreams {
  private readonly byPerson = new Map<Id, Set<LiveStream>>()

  /**
   * Opens one more stream for a person; it leaves when it closes. A page that lost its stream replaces it, so that
   * a flapping network does not use up the person's places. Null when all of them are taken.
   */
  open(owner: StreamOwner): LiveStream | null {
    for (const stream of this.of(owner.personId))
      if (owner.page !== null && stream.owner.page === owner.page) stream.close()
    if (this.of(owner.personId).length >= maxStreamsPerPerson) return null
    const stream = new LiveStream(owner, (closed) => this.remove(closed))
    const own = this.byPerson.get(owner.personId) ?? new Set()
    this.byPerson.set(owner.personId, own.add(stream))
    return stream
  }

  /** Everybody who has a stream here, each once. */
  personIds(): Id[] {
    return [...this.byPerson.keys()]
  }

  of(personId: Id): LiveStream[] {
    return [...(this.byPerson.get(personId) ?? [])]
  }

  all(): LiveStream[] {
    return [...this.byPerson.values()].flatMap((streams) => [...streams])
  }

  private remove(stream: LiveStream): void {
    const own = this.byPerson.get(stream.owner.personId)
    own?.delete(stream)
    if (own?.size === 0) this.byPerson.delete(stream.owner.personId)
  }
}
