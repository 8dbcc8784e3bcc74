import { asc, eq, sql } from "drizzle-orm"
import { db } from "@/db"
import { pollOptions, polls } from "@/db/schema/polls"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { PollInput } from "@/lib/polls/input"
import type { PollView } from "@/lib/polls/view"
import { createPost } from "../create-post"
import { hydratePosts } from "../hydrate"

/** A named poll with one answer each, open for an hour. */
export const lunch: PollInput = {
  ...{ options: ["Soup", "Pizza", "Nothing"], minutes: 60 },
  ...{ multiple: false, anonymous: false, results: "voted" },
}

/** Asks "Lunch?", in a group if one is named; gives the id of the post. */
export async function ask(author: Viewer, poll: Partial<PollInput> = {}, group?: string): Promise<Id> {
  const input = { body: "Lunch?", poll: { ...lunch, ...poll }, ...(group && { group }) }
  const posted = await createPost(author, input)
  if (!("item" in posted)) throw new Error("The poll waits.")
  return posted.item.id
}

/** The poll as this viewer receives it; undefined where they do not receive its post. */
export async function pollSeenBy(viewer: Viewer, id: Id): Promise<PollView | null | undefined> {
  return (await hydratePosts(viewer, [id]))[0]?.poll
}

/** What the tables count. */
export async function countsIn(id: Id): Promise<{ votes: number[]; voters: number | undefined }> {
  const options = await db
    .select()
    .from(pollOptions)
    .where(eq(pollOptions.postId, id))
    .orderBy(asc(pollOptions.n))
  const [poll] = await db.select().from(polls).where(eq(polls.postId, id))
  return { votes: options.map(({ votes }) => votes), voters: poll?.voters }
}

/** Ends a poll at this moment by the clock of the database. */
export async function endPoll(id: Id): Promise<void> {
  await db.update(polls).set({ closesAt: sql`clock_timestamp()` }).where(eq(polls.postId, id))
}
