import { db } from "@/db"
import { pollOptions, polls, pollVoters } from "@/db/schema/polls"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { newId } from "@/lib/core/ids"
import { blockPerson } from "@/lib/people/block"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { CreatePostInput } from "./input"
import { listPollVoters } from "./poll-voters"
import { purgeDeletedPost } from "./purge"
import { ask, lunch, pollSeenBy } from "./testing/polls"
import { voteInPoll } from "./vote"

test("Z14 I01: a poll of a group, of somebody in a block and one that does not exist are refused alike", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  await createGroup("design-crit", "private", bo, cy)
  const inside = await ask(bo, {}, "design-crit")
  await voteInPoll(cy, { id: inside, choices: [0] })
  const blocked = await ask(cy)
  await blockPerson(cy, { handle: "eve" })
  const ids = [inside, blocked, newId()]
  for (const act of [
    (id: string) => voteInPoll(eve, { id, choices: [0] }),
    (id: string) => listPollVoters(eve, { id, option: 0 }),
  ]) {
    const refusals = await Promise.all(ids.map((id) => act(id).catch(String)))
    expect(new Set(refusals).size).toBe(1)
  }
  const plain = (await createPost(bo, { body: "No poll" })).item.id
  await expect(voteInPoll(eve, { id: plain, choices: [0] })).rejects.toMatchObject({ code: "not_found" })
  expect(await pollSeenBy(eve, inside)).toBeUndefined()
})

test("in a named poll everybody who sees the results sees who chose what, without those in a block with them", async ({
  people,
}) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const id = await ask(bo)
  for (const voter of [cy, dee]) await voteInPoll(voter, { id, choices: [1] })
  await expect(listPollVoters(eve, { id, option: 1 })).rejects.toMatchObject({ code: "not_found" })
  await voteInPoll(eve, { id, choices: [0] })
  const named = async (option: number) =>
    (await listPollVoters(eve, { id, option })).items.map(({ handle }) => handle).toSorted()
  expect([await named(0), await named(1), await named(2)]).toEqual([["eve"], ["cy", "dee"], []])
  const { items, next } = await listPollVoters(eve, { id, option: 1, limit: 1 })
  const rest = await listPollVoters(eve, { id, option: 1, limit: 1, cursor: next ?? "" })
  expect([...items, ...rest.items].map(({ handle }) => handle).toSorted()).toEqual(["cy", "dee"])
  await blockPerson(dee, { handle: "eve" })
  expect(await named(1)).toEqual(["cy"])
})

test("L01: a deleted post takes no votes, shows no poll, and a minute later nothing of it is left", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await ask(bo)
  await voteInPoll(cy, { id, choices: [0] })
  await deletePost(bo, { id })
  await expect(voteInPoll(cy, { id, choices: [1] })).rejects.toThrow("This post was deleted")
  expect(await pollSeenBy(cy, id)).toBeNull()
  for (let round = 0; round < 2; round++) await purgeDeletedPost({ postId: id })
  for (const table of [polls, pollOptions, pollVoters]) expect(await db.select().from(table)).toEqual([])
})

test("a poll goes with nothing else", async ({ people }) => {
  const [bo] = await people("bo")
  const { item } = await createPost(bo, { body: "Hello" })
  for (const with_ of [{ replyTo: item.id }, { quoteOf: item.id }, { media: ["1"] }])
    expect(CreatePostInput.safeParse({ body: "Lunch?", poll: lunch, ...with_ }).success).toBe(false)
})
