import { and, eq } from "drizzle-orm"
import { db, transaction } from "@/db"
import { groupMembers } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { createGroup } from "@/db/testing/create-group"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import { followPerson } from "@/lib/follows/follow"
import { mutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { editPost } from "@/lib/posts/edit-post"
import { repostPost } from "@/lib/posts/reposts"
import { expect, test } from "./testing/live-fixtures"

async function postToGroup(author: Viewer, groupId: string) {
  const id = newId()
  await transaction(async (tx) => {
    await tx.insert(posts).values({ id, authorId: author.id, visibility: 1, groupId, body: "For us alone" })
    await recordEvent(tx, { kind: "post.created", actorId: author.id, postId: id, groupId })
  })
  return id
}

/** Something everybody is told: whoever has heard it has heard everything before it. */
async function ring(author: Viewer) {
  const { item } = await createPost(author, { body: "Lunch!" })
  return (events: { data: Record<string, unknown> }[]) => events.some(({ data }) => data.id === item.id)
}

test("a post reaches everyone at once, and the home of those who follow its author", async ({
  people,
  live,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  await followPerson(cy, { handle: "bo" })
  const [own, follower, stranger] = [await live.connect(bo), await live.connect(cy), await live.connect(dee)]
  const { item } = await createPost(bo, { body: "Release day" })
  const author = { handle: "bo", name: "Bo Lindqvist", avatarId: null }
  for (const reader of [own, follower, stranger]) await reader.until((events) => events.length === 1)
  expect(own.told[0]).toMatchObject({
    type: "post",
    data: { id: item.id, feeds: ["everyone", "home"], author, mine: true },
  })
  expect(follower.told[0]?.data).toEqual({ id: item.id, feeds: ["everyone", "home"], author })
  expect(stranger.told[0]?.data).toEqual({ id: item.id, feeds: ["everyone"], author })
})

test("an answer says which thread it is in", async ({ people, live }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const { item: root } = await createPost(bo, { body: "Who has the projector?" })
  const reader = await live.connect(dee)
  const { item } = await createPost(cy, { body: "Me", replyTo: root.id })
  await reader.until((events) => events.length === 1)
  expect(reader.told[0]).toMatchObject({
    type: "reply",
    data: {
      id: item.id,
      rootId: root.id,
      replyToId: root.id,
      author: { handle: "cy", name: "Cy Novak", avatarId: null },
    },
  })
})

test("a repost reaches the homes of those who follow who passed it on, and nobody else", async ({
  people,
  live,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  await followPerson(dee, { handle: "cy" })
  const { item } = await createPost(bo, { body: "Worth reading" })
  const [follower, stranger] = [await live.connect(dee), await live.connect(eve)]
  await repostPost(cy, { id: item.id })
  const isRung = await ring(bo)
  await stranger.until(isRung)
  await follower.until(isRung)
  expect(follower.told[0]).toMatchObject({
    type: "post",
    data: { feeds: ["home"], author: { handle: "cy" } },
  })
  expect(stranger.told).toHaveLength(1)
})

test("Z09: who may read a changed post is told that it changed, without a word of it, and nobody else", async ({
  people,
  live,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postToGroup(bo, group.id)
  const [member, stranger] = [await live.connect(cy), await live.connect(eve)]
  await editPost(bo, { id, from: "For us alone", body: "For us" })
  const isRung = await ring(bo)
  await member.until(isRung)
  await stranger.until(isRung)
  expect(member.told[0]).toMatchObject({ type: "edited", data: { id } })
  expect(Object.keys(member.told[0]?.data ?? {})).toEqual(["id"])
  expect(stranger.told.map(({ type }) => type)).toEqual(["post"])
})

test("a deleted post is taken back from open pages", async ({ people, live }) => {
  const [bo, cy] = await people("bo", "cy")
  const { item } = await createPost(bo, { body: "Oops" })
  const reader = await live.connect(cy)
  await deletePost(bo, { id: item.id })
  await reader.until((events) => events.length === 1)
  expect(reader.told[0]).toMatchObject({ type: "removed", data: { id: item.id } })
})

test("Z09: a post of a private group reaches its members, and from the moment one leaves not them either", async ({
  people,
  live,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const group = await createGroup("secret-plan", "secret", bo, cy)
  const [member, outsider] = [await live.connect(cy), await live.connect(dee)]
  const id = await postToGroup(bo, group.id)
  await member.until((events) => events.length === 1)
  expect(member.told[0]?.data).toMatchObject({ id, feeds: ["home"] })

  await db
    .delete(groupMembers)
    .where(and(eq(groupMembers.personId, cy.id), eq(groupMembers.groupId, group.id)))
  await postToGroup(bo, group.id)
  const isRung = await ring(bo)
  await member.until(isRung)
  await outsider.until(isRung)
  expect(member.told).toHaveLength(2)
  expect(outsider.told).toHaveLength(1)
})

test("Z23: nothing of a muted person is told, nor what others repost of them", async ({ people, live }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  await followPerson(cy, { handle: "dee" })
  await mutePerson(cy, { handle: "bo" })
  const reader = await live.connect(cy)
  const { item } = await createPost(bo, { body: "Loud" })
  await repostPost(dee, { id: item.id })
  await reader.until(await ring(dee))
  expect(reader.told).toHaveLength(1)
})
