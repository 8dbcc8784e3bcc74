import { createGroup, joinGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { repostPost } from "@/lib/posts/reposts"
import { timelinePage } from "./page"
import { listReplies } from "./replies"
import { getThread } from "./thread"

const say = async (author: Viewer, body: string, replyTo?: Id) =>
  (await createPost(author, { body, replyTo })).item.id

test("a permalink shows what led to the post above it and the replies below, oldest first", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const first = await say(bo, "first")
  const second = await say(cy, "second", first)
  const focus = await say(bo, "focus", second)
  const early = await say(dee, "early", focus)
  const late = await say(cy, "late", focus)
  const children = [await say(bo, "c1", early), await say(cy, "c2", early)]
  children.push(await say(dee, "c3", early))
  await say(bo, "c4", early)
  await say(bo, "c5", early)
  const thread = await getThread(dee, { id: focus })
  expect(thread.ancestors.map((post) => post.id)).toEqual([first, second])
  expect(thread.post).toMatchObject({ id: focus, body: "focus", rootId: first, replyTo: { handle: "cy" } })
  expect(thread.replies.next).toBeNull()
  expect(thread.replies.items.map((branch) => branch.post.id)).toEqual([early, late])
  expect(thread.replies.items[0]?.children.map((post) => post.id)).toEqual(children)
  expect(thread.replies.items.map((branch) => branch.moreChildren)).toEqual([2, 0])
})

test("Q07: the pages of replies joined are all replies, once each, also while more arrive", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await say(bo, "Question?")
  const replies: Id[] = []
  for (let i = 0; i < 11; i++) replies.push(await say(cy, `answer ${i}`, id))
  const seen: Id[] = []
  let cursor: string | null = null
  do {
    const page = await listReplies(bo, { id, cursor, limit: 3 })
    expect(page.items.length).toBeLessThanOrEqual(3)
    seen.push(...page.items.map((branch) => branch.post.id))
    if (seen.length < 6) replies.push(await say(cy, "one more", id))
    cursor = page.next
  } while (cursor)
  expect(seen).toEqual(replies)
})

test("deleting inside a conversation leaves a tombstone only where something hangs under it", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const first = await say(bo, "canary-first")
  const answered = await say(cy, "canary-answered", first)
  const below = await say(dee, "below", answered)
  const lonely = await say(cy, "canary-lonely", first)
  for (const [author, id] of [
    [bo, first],
    [cy, answered],
    [cy, lonely],
  ] as const)
    await deletePost(author, { id })
  const thread = await getThread(dee, { id: first })
  expect(thread.post).toMatchObject({ deleted: true, body: "" })
  expect(thread.replies.items).toMatchObject([
    { post: { id: answered, deleted: true, body: "" }, moreChildren: 0 },
  ])
  expect(thread.replies.items[0]?.children.map((post) => post.id)).toEqual([below])
  expect(JSON.stringify([thread, await getThread(dee, { id: below })])).not.toContain("canary")
})

test("the permalink of a repost is that of its original", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await say(bo, "Hello")
  await repostPost(cy, { id })
  const repost = (await timelinePage(bo, { kind: "person", handle: "cy", tab: "posts" })).items[0]
  expect(repost).toMatchObject({ post: { id }, repostedBy: { handle: "cy", name: "Cy Novak" } })
  expect((await getThread(bo, { id: repost?.id ?? "" })).post.id).toBe(id)
})

test("Z23: muted people do not answer in my threads; blocked ones are not there at all", async ({
  people,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const byCy = await say(cy, "by cy")
  const byBo = await say(bo, "by bo", byCy)
  await say(dee, "by dee", byBo)
  await say(eve, "by eve", byBo)
  await mutePerson(bo, { handle: "dee" })
  await blockPerson(bo, { handle: "cy" })
  const thread = await getThread(bo, { id: byBo })
  expect(thread.ancestors).toEqual([])
  expect(thread.replies.items.map((branch) => branch.post.body)).toEqual(["by eve"])
  await expect(getThread(bo, { id: byCy })).rejects.toMatchObject({ code: "not_found" })
  await expect(getThread(cy, { id: byBo })).rejects.toMatchObject({ code: "not_found" })
  await expect(listReplies(cy, { id: byBo })).rejects.toMatchObject({ code: "not_found" })
  const asDeeSeesIt = await getThread(dee, { id: byBo })
  expect(asDeeSeesIt.replies.items.map((branch) => branch.post.body)).toEqual(["by dee", "by eve"])
})

test("Z02: a group's permalink is for members; for others it is as if it were not there", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "canary")
  const reply = await say(cy, "canary too", id)
  const refusals = [id, reply, "4711"].flatMap((target) => [
    getThread(eve, { id: target }).catch(String),
    listReplies(eve, { id: target }).catch(String),
  ])
  for (const address of ["abc", "", "-1", "1' or 1=1", "\0", "9223372036854775808"])
    refusals.push(getThread(eve, { id: address }).catch(String))
  expect(new Set(await Promise.all(refusals)).size).toBe(1)
  expect((await getThread(cy, { id: reply })).ancestors).toMatchObject([{ id, body: "canary" }])
  await joinGroup(eve, group)
  expect((await getThread(eve, { id })).replies.items).toHaveLength(1)
})
