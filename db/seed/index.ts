import "server-only"
import { eq, sql } from "drizzle-orm"
import { executor, transaction } from "@/db"
import { locks } from "@/db/locks"
import { people } from "@/db/schema/people"
import { nowMs, setClock } from "@/lib/core/clock"
import { rollUpCounters } from "@/lib/posts/counters"
import type { Act } from "./act"
import { chronicle } from "./chronicle"
import { perform } from "./perform"
import { showFaces } from "./show-faces"
import { showPictures } from "./upload-pictures"

/** What a run has added; all zero if the company was there already. */
interface SeedSummary {
  people: number
  follows: number
  posts: number
  replies: number
  likes: number
  reposts: number
}

interface SeedOptions {
  /** Called after every act with how many of all are done. */
  onProgress?: (done: number, all: number) => void
}

/**
 * Fills an empty company with the people of the demo and the thirty days until now. One transaction: a company that
 * is half there, after a power cut, would never be completed. Does nothing where @ada is known.
 */
export async function seedDemo({ onProgress }: SeedOptions = {}): Promise<SeedSummary> {
  const today = nowMs()
  try {
    const acts = await transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${locks.demo})`)
      if (await isThere("ada")) return []
      await refuseStrangers()
      const story = chronicle(today)
      await perform(story, (done) => onProgress?.(done, story.length))
      return story
    })
    while ((await rollUpCounters()) > 0);
    if (acts.length > 0) {
      await showFaces()
      await showPictures()
    }
    return summarise(acts)
  } finally {
    setClock(null)
  }
}

/** A company of one's own is no place for sixty invented colleagues. */
async function refuseStrangers(): Promise<void> {
  const [stranger] = await executor().select({ id: people.id }).from(people).limit(1)
  if (stranger)
    throw new Error(
      "This database has people of its own. The demo fills only an empty one: check DATABASE_URL.",
    )
}

async function isThere(handle: string): Promise<boolean> {
  const found = await executor().select({ id: people.id }).from(people).where(eq(people.handle, handle))
  return found.length > 0
}

function summarise(acts: readonly Act[]): SeedSummary {
  const count = (matches: (act: Act) => boolean) => acts.filter(matches).length
  return {
    people: count(({ kind }) => kind === "join"),
    follows: count(({ kind }) => kind === "follow"),
    posts: count((act) => act.kind === "post" && !act.replyTo),
    replies: count((act) => act.kind === "post" && act.replyTo !== undefined),
    likes: count(({ kind }) => kind === "like"),
    reposts: count(({ kind }) => kind === "repost"),
  }
}
