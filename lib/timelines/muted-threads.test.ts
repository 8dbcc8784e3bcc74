import { inArray } from "drizzle-orm"
import { db, pool } from "@/db"
import { events } from "@/db/schema/events"
import { threadChoices } from "@/db/schema/threads"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { followPerson } from "@/lib/follows/follow"
import { leaveGroup } from "@/lib/groups/leave"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { hydratePosts } from "@/lib/posts/hydrate"
import { muteThread, unmuteThread } from "@/lib/posts/mute-thread"
import { listMutedThreads } from "@/lib/posts/muted-threads"
import { repostPost } from "@/lib/posts/reposts"
import type { LoggedEvent } from "@/lib/realtime/read-events"
import { findLiveAudience } from "./live-audience"
import { timelinePage } from "./page"

const says = async (author: Viewer, body: string, replyTo?: Id) =>
  (await createPost(author, { body, replyTo })).item.id
const texts = async (viewer: Viewer, kind: "home" | "everyone") =>
  (await timelinePage(viewer, { kind })).items.map(({ post }) => post.body)

test("a muted thread and reposts of what is said in it stay out of one's home, and of nothing else", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  for (const handle of ["cy", "dee"]) await followPerson(bo, { handle })
  const root = await says(cy, "the long debate")
  const reply = await says(dee, "one more word", root)
  await repostPost(dee, { id: root })
  await repostPost(cy, { id: reply })
  await says(cy, "something else")
  expect(await texts(bo, "home")).toEqual(["something else", "one more word", "the long debate"])
  for (let n = 0; n < 2; n++) expect(await muteThread(bo, { id: reply })).toEqual({ muted: true })
  expect(await texts(bo, "home")).toEqual(["something else"])
  expect(await texts(bo, "everyone")).toEqual(["something else", "the long debate"])
  expect(await texts(cy, "home")).toContain("the long debate")
  expect((await hydratePosts(bo, [root, reply])).map(({ mine }) => mine.threadMuted)).toEqual([true, true])
  expect((await hydratePosts(cy, [root])).map(({ mine }) => mine.threadMuted)).toEqual([false])
  for (let n = 0; n < 2; n++) expect(await unmuteThread(bo, { id: reply })).toEqual({ muted: false })
  expect(await texts(bo, "home")).toHaveLength(3)
})

test("open pages hear of a muted thread as everybody's news, not as one's own home's", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  for (const viewer of [bo, dee]) await followPerson(viewer, { handle: "cy" })
  const root = await says(dee, "the long debate")
  await muteThread(bo, { id: root })
  const reply = await says(dee, "one more word", root)
  for (const id of [root, reply]) await repostPost(cy, { id })
  const logged = await db
    .select()
    .from(events)
    .where(inArray(events.kind, ["post.created", "repost.created"]))
  const told = await findLiveAudience(pool, logged as LoggedEvent[], [bo.id, cy.id, dee.id])
  const heardBy = (viewer: Viewer) =>
    told
      .filter(({ personIds }) => personIds.includes(viewer.id))
      .flatMap(({ event }) => (event.type === "post" ? [event.data.feeds.join(" ")] : []))
      .toSorted()
  expect(heardBy(bo)).toEqual(["everyone"])
  expect(heardBy(dee)).toEqual(["everyone home", "home", "home"])
})

test("muted threads are listed last muted first, by what one may still see of them", async ({
  people,
  clock,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("project-heron", "secret", bo, cy)
  const roots = {
    inside: await postInGroup(cy, group, "between us"),
    blocked: await says(eve, "of eve"),
    deleted: await says(cy, "soon gone"),
    open: await says(cy, "the long debate"),
  }
  for (const id of Object.values(roots)) {
    clock.forward(1000)
    await muteThread(bo, { id })
  }
  const names = async () => (await listMutedThreads(bo)).map(({ first }) => first?.text ?? null)
  expect(await names()).toEqual(["the long debate", "soon gone", "of eve", "between us"])
  await deletePost(cy, { id: roots.deleted })
  await blockPerson(eve, { handle: "bo" })
  await leaveGroup(bo, { slug: group.slug })
  expect(await names()).toEqual(["the long debate", null, null])
  expect(await listMutedThreads(cy)).toEqual([])
  await unmuteThread(bo, { id: roots.blocked })
  await unmuteThread(bo, { id: roots.inside })
  expect(await names()).toEqual(["the long debate", null])
})

test("Z02 I01: nobody mutes a thread that is not for them, and unmuting is nobody else's", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("project-heron", "secret", cy)
  const id = await postInGroup(cy, group, "between us")
  const refusal = (of: Id) => muteThread(bo, { id: of }).catch(String)
  expect(await refusal(id)).toBe(await refusal(newId()))
  await muteThread(cy, { id })
  for (const of of [id, newId()]) expect(await unmuteThread(bo, { id: of })).toEqual({ muted: false })
  expect(await db.$count(threadChoices)).toBe(1)
})

test("a person mutes at most a thousand threads, however many at once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await pool.query("insert into thread_choices select $1, n, 'muted', now() from generate_series(1, 999) n", [
    bo.id,
  ])
  const ids = [await says(cy, "one"), await says(cy, "two"), await says(cy, "three")]
  const muted = await Promise.allSettled(ids.map((id) => muteThread(bo, { id })))
  expect(muted.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await db.$count(threadChoices)).toBe(1000)
})
