import { db } from "@/db"
import { events } from "@/db/schema/events"
import { outgoingPosts } from "@/db/schema/outgoing"
import { posts } from "@/db/schema/posts"
import { idempotencyKeys } from "@/db/schema/requests"
import { createGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { seconds } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { archiveGroup } from "@/lib/groups/archive"
import { gatherGroup } from "@/lib/groups/testing/gathered-group"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import type { CreatePostInput } from "@/lib/posts/input"
import { moderatedGroup } from "@/lib/posts/testing/moderated-group"
import { timelinePage } from "@/lib/timelines/page"
import { sendPostAction, takeBackAction } from "./actions"
import { publishDue } from "./publish-due"
import { listPending, listScheduled } from "./queries"
import { sendPost } from "./send-post"
import { takeBack } from "./take-back"
import { getUndoTime, saveUndoTime } from "./undo-time"

const thinking = (person: Viewer) => saveUndoTime(person, { seconds: 10 })

/** Sends a post that can be taken back; gives the number under which it waits. */
async function send(author: Viewer, input: CreatePostInput): Promise<string> {
  const answer = await sendPost(author, input)
  if (!("outgoing" in answer)) throw new Error("It was posted at once.")
  return answer.outgoing.id
}

test("a post is out ten seconds after it was sent, once; until then nobody finds it and nothing tells of it", async ({
  people,
  clock,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await thinking(bo)
  await send(bo, { body: "Hello @cy #launch" })
  clock.forward(seconds(9))
  expect(await publishDue()).toBe(0)
  for (const reader of [bo, cy]) expect((await timelinePage(reader, { kind: "everyone" })).items).toEqual([])
  expect(await db.$count(posts)).toBe(0)
  expect(await db.$count(events)).toBe(0)
  expect(await listPending(bo)).toMatchObject([
    { body: "Hello @cy #launch", scheduled: false, failure: null },
  ])
  expect(await listPending(cy)).toEqual([])
  clock.forward(seconds(1))
  expect(await publishDue()).toBe(1)
  expect(await publishDue()).toBe(0)
  const { items } = await timelinePage(cy, { kind: "everyone" })
  expect(items).toMatchObject([{ post: { author: { handle: "bo" }, body: "Hello @cy #launch" } }])
  expect(items[0]?.post.entities.map(({ kind }) => kind)).toEqual(["mention", "hashtag"])
  expect(await listPending(bo)).toEqual([])
})

test("what is taken back was never posted, its text is gone, and again that changes nothing", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  await thinking(bo)
  sent.headers = await signedIn(bo)
  const answer = await sendPostAction({ body: "Too soon" }, { key: "key-of-bo" })
  if (!answer.ok || !("outgoing" in answer.data)) throw new Error("It does not wait.")
  const { id } = answer.data.outgoing
  for (let times = 0; times < 2; times += 1)
    expect(await takeBackAction({ id }, { key: `take-back-${id}` })).toEqual({ ok: true, data: { id } })
  clock.forward(seconds(60))
  expect(await publishDue()).toBe(0)
  expect(await db.$count(posts)).toBe(0)
  expect(await db.$count(events)).toBe(0)
  expect(await db.$count(outgoingPosts)).toBe(0)
  expect(JSON.stringify(await db.select().from(idempotencyKeys))).not.toContain("Too soon")
})

test("what is out cannot be taken back, and says so", async ({ people, clock }) => {
  const [bo] = await people("bo")
  await thinking(bo)
  const id = await send(bo, { body: "Out" })
  clock.forward(seconds(10))
  await publishDue()
  await expect(takeBack(bo, { id })).rejects.toThrow("This post does not wait any more")
  expect(await db.$count(posts)).toBe(1)
})

test("whoever wants no time to think again has the post out at once", async ({ people }) => {
  const [bo] = await people("bo")
  await saveUndoTime(bo, { seconds: 0 })
  expect(await sendPost(bo, { body: "Now" })).toMatchObject({ item: { post: { body: "Now" } } })
  await saveUndoTime(bo, { seconds: 30 })
  expect(await sendPost(bo, { body: "Soon" })).toMatchObject({ outgoing: {} })
  expect(await getUndoTime(bo)).toMatchObject({ seconds: 30 })
})

test("what could not be posted is refused when it is sent, in the same words, and nothing waits", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  await gatherGroup({ slug: "open", owners: [cy], members: [bo] })
  await createGroup("secret", "secret", cy)
  const inside = await postInGroup(cy, await createGroup("private", "private", cy), "between us")
  const { item: gone } = await createPost(cy, { body: "soon deleted" })
  await deletePost(cy, { id: gone.id })
  await archiveGroup(cy, { slug: "open" })
  await thinking(bo)
  const before = await db.$count(posts)
  const wrong: CreatePostInput[] = [
    ...[{ body: " " }, { body: "x".repeat(501) }, { body: "\ud800" }],
    ...[{ body: Array.from({ length: 11 }, (_, i) => `@per${i}`).join(" ") }],
    ...["open", "secret", "private", "nobodys"].map((group) => ({ body: "Hi", group })),
    ...[inside, gone.id, newId()].map((replyTo) => ({ body: "Hi", replyTo })),
  ]
  for (const input of wrong) {
    const refusal = await createPost(bo, input).catch(String)
    expect(await sendPost(bo, input).catch(String)).toBe(refusal)
  }
  await expect(sendPost(eve, { body: "Hi", group: "secret" })).rejects.toMatchObject({ code: "not_found" })
  expect(await db.$count(outgoingPosts)).toBe(0)
  expect(await db.$count(posts)).toBe(before)
})

test("K08: the same key sent twenty times at once is one waiting post, and then one post", async ({
  people,
  clock,
}) => {
  const [bo] = await people("bo")
  await thinking(bo)
  sent.headers = await signedIn(bo)
  const once = () => sendPostAction({ body: "Once" }, { key: "the-same-key" })
  const answers = await Promise.all(Array.from({ length: 20 }, once))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  clock.forward(seconds(10))
  await Promise.all([publishDue(), publishDue(), publishDue()])
  expect(await once()).toEqual(answers[0])
  await publishDue()
  expect(await db.select({ body: posts.body }).from(posts)).toEqual([{ body: "Once" }])
  expect(await sendPostAction({ body: "Other" }, { key: "the-same-key" })).toMatchObject({
    error: { code: "mismatch" },
  })
})

test("in a group that approves posts it waits for a moderator once its time is over", async ({
  people,
  clock,
}) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await moderatedGroup(ada, bo)
  await thinking(bo)
  await send(bo, { body: "May I?", group: group.slug })
  expect(await listPending(bo)).toMatchObject([{ group: { slug: group.slug, visibility: "private" } }])
  clock.forward(seconds(10))
  await publishDue()
  expect(await db.select().from(outgoingPosts)).toEqual([])
  expect(await db.$count(posts)).toBe(0)
  expect(await db.select().from(events)).toMatchObject([{ kind: "outgoing.posted", postId: null }])
})

test("I02: nobody takes back what somebody else has sent, nor sees it among their own", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  await thinking(bo)
  const id = await send(bo, { body: "Mine" })
  const refusals = [id, newId()].map((wanted) => takeBack(cy, { id: wanted }).catch(String))
  expect(new Set(await Promise.all(refusals)).size).toBe(1)
  expect([...(await listPending(cy)), ...(await listScheduled(cy))]).toEqual([])
  expect(await db.$count(outgoingPosts)).toBe(1)
})
