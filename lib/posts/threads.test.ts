import { eq, inArray } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { people as peopleTable } from "@/db/schema/people"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import { blockPerson } from "@/lib/people/block"
import { closeThread, reopenThread } from "./close-thread"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { editPost } from "./edit-post"
import { hydratePosts } from "./hydrate"
import { CreatePostInput } from "./input"
import { whyNoReply } from "./policy"
import { acceptAnswer, unacceptAnswer } from "./question"
import { setReplyPolicy } from "./set-reply-policy"

const ask = async (author: Viewer, body = "Where do we keep the keys?") =>
  (await createPost(author, { body, question: true })).item.id
const say = async (author: Viewer, body: string, replyTo?: Id) =>
  (await createPost(author, { body, ...(replyTo && { replyTo }) })).item.id
const begin = async (author: Viewer, replyPolicy: ReplyPolicy, body = "News") =>
  (await createPost(author, { body, replyPolicy })).item.id
const seen = async (viewer: Viewer, id: Id) => {
  const [post] = await hydratePosts(viewer, [id])
  if (!post) throw new Error("The post is not there.")
  return post
}
const department = (viewers: Viewer[], name: string) =>
  db
    .update(peopleTable)
    .set({ department: name })
    .where(
      inArray(
        peopleTable.id,
        viewers.map(({ id }) => id),
      ),
    )

test("a question waits for an answer until its author chooses one, and waits again when they take that back", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const question = await ask(bo)
  expect((await seen(cy, question)).thread).toMatchObject({ question: true, answerId: null, leads: false })
  const reply = await say(cy, "In the kitchen", question)
  expect(await acceptAnswer(bo, { id: reply })).toEqual({ rootId: question, answerId: reply })
  expect((await seen(cy, question)).thread).toMatchObject({
    answerId: reply,
    answer: { id: reply, body: "In the kitchen", author: { handle: "cy" } },
  })
  expect((await seen(cy, reply)).thread).toMatchObject({ question: true, answerId: reply, answer: null })
  await unacceptAnswer(bo, { id: reply })
  expect((await seen(cy, question)).thread).toMatchObject({ question: true, answerId: null, answer: null })
})

test("choosing the same answer again changes nothing, and taking back one that is no longer chosen leaves the other", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const question = await ask(bo)
  const [first, second] = [await say(cy, "Here", question), await say(cy, "There", question)]
  await acceptAnswer(bo, { id: first })
  await acceptAnswer(bo, { id: first })
  await acceptAnswer(bo, { id: second })
  expect(await unacceptAnswer(bo, { id: first })).toEqual({ rootId: question, answerId: second })
})

test("only whoever asked chooses the answer; in a group its moderators too", async ({ people }) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const reply = await say(cy, "Here", await ask(bo))
  await expect(acceptAnswer(cy, { id: reply })).rejects.toMatchObject({ code: "forbidden" })
  const group = await createGroup("design-crit", "private", bo, cy, dee)
  const posted = await createPost(bo, { body: "Why?", question: true, group: group.slug })
  if (!("item" in posted)) throw new Error("The question waits.")
  const inGroup = await say(cy, "Because", posted.item.id)
  await expect(acceptAnswer(dee, { id: inGroup })).rejects.toMatchObject({ code: "forbidden" })
  await expect(acceptAnswer(eve, { id: inGroup })).rejects.toMatchObject({ code: "not_found" })
  await db.update(groupMembers).set({ role: 1 }).where(eq(groupMembers.personId, dee.id))
  expect((await seen(dee, inGroup)).thread).toMatchObject({ leads: true })
  expect(await acceptAnswer(dee, { id: inGroup })).toMatchObject({ answerId: inGroup })
})

test("what answers no question, and what was deleted, cannot be chosen as an answer", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const plain = await say(bo, "No question")
  const reply = await say(cy, "No answer", plain)
  await expect(acceptAnswer(bo, { id: reply })).rejects.toThrow("This post answers no question.")
  const question = await ask(bo)
  await expect(acceptAnswer(bo, { id: question })).rejects.toThrow("This post answers no question.")
  const gone = await say(cy, "Gone", question)
  await deletePost(cy, { id: gone })
  await expect(acceptAnswer(bo, { id: gone })).rejects.toMatchObject({ code: "conflict" })
})

test("Z03: a question whose answer is deleted waits for an answer again, and nothing of the answer is told", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const question = await ask(bo)
  const reply = await say(cy, "The secret answer", question)
  await acceptAnswer(bo, { id: reply })
  await deletePost(cy, { id: reply })
  const post = await seen(dee, question)
  expect(post.thread).toMatchObject({ question: true, answerId: null, answer: null })
  expect(JSON.stringify(post)).not.toContain("secret")
})

test("an answer by somebody in a block with the reader is not shown to them below the question", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const question = await ask(bo)
  const reply = await say(cy, "Between us", question)
  await acceptAnswer(bo, { id: reply })
  await blockPerson(cy, { handle: "dee" })
  expect((await seen(dee, question)).thread).toMatchObject({ answerId: reply, answer: null })
})

test("nobody but its author answers a post that takes no replies, and everybody is told why", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await begin(bo, "nobody")
  await expect(say(cy, "Yes, but", id)).rejects.toThrow("Its author has turned replies off.")
  const post = await seen(cy, id)
  expect(whyNoReply(post)).toBe("Its author has turned replies off.")
  const own = await say(bo, "One more thing", id)
  await expect(say(cy, "Yes, but", own)).rejects.toMatchObject({ code: "forbidden" })
  expect(whyNoReply(await seen(bo, own))).toBeNull()
})

test("a post for replies of its author's department takes those alone", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  await department([bo, cy], "Makers")
  await department([dee], "Sales")
  const id = await begin(bo, "department")
  expect(await say(cy, "Agreed", id)).toBeTruthy()
  await expect(say(dee, "Agreed", id)).rejects.toThrow("department")
  await department([bo, dee], "")
  await expect(say(dee, "Agreed", id)).rejects.toThrow("department")
})

test("a post for replies of those whom it mentions follows its text when that is changed", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await begin(bo, "mentioned", "What do you think, @cy?")
  expect(await say(cy, "I think so", id)).toBeTruthy()
  await expect(say(dee, "Me too", id)).rejects.toThrow("mentions")
  await editPost(bo, { id, body: "What do you think, @dee?", from: "What do you think, @cy?" })
  expect(await say(dee, "Me too", id)).toBeTruthy()
  await expect(say(cy, "I still think so", id)).rejects.toThrow("mentions")
})

test("its author changes later who can reply; nobody else does, and a reply says nothing of it", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await say(bo, "Talk to me")
  const reply = await say(cy, "Gladly", id)
  await setReplyPolicy(bo, { id, replyPolicy: "nobody" })
  await setReplyPolicy(bo, { id, replyPolicy: "nobody" })
  await expect(say(cy, "More", id)).rejects.toMatchObject({ code: "forbidden" })
  await expect(setReplyPolicy(cy, { id, replyPolicy: "everyone" })).rejects.toMatchObject({
    code: "forbidden",
  })
  await expect(setReplyPolicy(bo, { id: reply, replyPolicy: "everyone" })).rejects.toMatchObject({
    code: "conflict",
  })
  await setReplyPolicy(bo, { id, replyPolicy: "everyone" })
  expect(await say(cy, "More", id)).toBeTruthy()
  expect((await seen(cy, id)).thread).toBeNull()
  expect(CreatePostInput.safeParse({ body: "x", replyTo: id, replyPolicy: "nobody" }).success).toBe(false)
  expect(CreatePostInput.safeParse({ body: "x", replyTo: id, question: true }).success).toBe(false)
})

test("a closed conversation takes no reply, not even its author's, until it is opened again", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await say(bo, "Decided")
  const reply = await say(cy, "Fine", id)
  expect(await closeThread(bo, { id: reply })).toEqual({ rootId: id, closed: true })
  await closeThread(bo, { id })
  await expect(say(cy, "But", reply)).rejects.toThrow("This conversation is closed")
  await expect(say(bo, "But", id)).rejects.toMatchObject({ code: "conflict" })
  expect(whyNoReply(await seen(cy, reply))).toMatch(/closed/)
  await reopenThread(bo, { id })
  expect(await say(cy, "Thanks", reply)).toBeTruthy()
})

test("whoever began a conversation closes it, or a moderator of its group; others do not", async ({
  people,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const id = await say(bo, "Mine")
  await expect(closeThread(cy, { id })).rejects.toMatchObject({ code: "forbidden" })
  const group = await createGroup("design-crit", "private", bo, cy, dee)
  await db.update(groupMembers).set({ role: 1 }).where(eq(groupMembers.personId, dee.id))
  const posted = await createPost(bo, { body: "Ours", group: group.slug })
  if (!("item" in posted)) throw new Error("The post waits.")
  const inGroup = posted.item.id
  await expect(closeThread(eve, { id: inGroup })).rejects.toMatchObject({ code: "not_found" })
  expect(await closeThread(dee, { id: inGroup })).toMatchObject({ closed: true })
  await expect(reopenThread(cy, { id: inGroup })).rejects.toMatchObject({ code: "forbidden" })
})
