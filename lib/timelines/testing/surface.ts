import type { Thing } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import type { Page } from "@/lib/core/cursor"
import { DomainError } from "@/lib/core/errors"

/** One way by which something reaches a person. */
export type Surface = {
  /** The query or the route that it asks. */
  of: string
  /** With what it is asked for. */
  about: string
  read: (viewer: Viewer) => Promise<unknown>
  /** Canaries that this viewer has to find there. */
  must?: (viewer: Viewer) => string[]
  /** Canaries that this viewer may know, and that would tell more than that if they stood here. */
  mayNot?: (viewer: Viewer) => string[]
  /** What it is about, and the same asked about what nobody has: for whom the thing is not there, both answer alike. */
  missing?: { thing: Thing; read: (viewer: Viewer) => Promise<unknown> }
}

/** What a viewer receives, a refusal included, as the bytes that would travel. */
export async function received(read: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await read) ?? "nothing"
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { code, message, details } = error
    return JSON.stringify({ code, message, details })
  }
}

/** Every page of a list, one after the other; what is handed over goes into the request as it is. */
export async function toEnd<T>(read: (place: { cursor?: string }) => Promise<Page<T>>): Promise<Page<T>[]> {
  const pages: Page<T>[] = []
  let place: { cursor?: string } | null = {}
  while (place) {
    const page: Page<T> = await read(place)
    pages.push(page)
    place = page.next === null ? null : { cursor: page.next }
  }
  return pages
}
