import { eq, sql } from "drizzle-orm"
import { db, transaction } from "@/db"
import { events } from "@/db/schema/events"
import { groups } from "@/db/schema/groups"
import { pollOptions, polls, pollVoters } from "@/db/schema/polls"
import { posts } from "@/db/schema/posts"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { overlapping } from "@/lib/groups/testing/overlapping"
import { blockPerson } from "@/lib/people/block"
import type { PollInput } from "@/lib/polls/input"
import { closeDuePolls } from "./close-polls"
import { createPost } from "./create-post"
import { deletePost } from "./delete-post"
import { editPost } from "./edit-post"
import { hydratePosts } from "./hydrate"
import { CreatePostInput } from "./input"
import { listPollVoters } from "./poll-voters"
import { purgeDeletedPost } from "./purge"
import { tellVotes } from "./tell-poll"
import { voteInPoll } from "./vote"

const lunch: PollInput = {
  ...{ options: ["Soup", "Pizza", "Nothing"], minutes: 60 },
  ...{ multiple: false, anonymous: false, results: "voted" },
}

async function ask(author: Viewer, poll: Partial<PollInput> = {}, group?: string) {
  const posted = await createPost(author, {
    body: "Lunch?",
    poll: { ...lunch, ...poll },
    ...(group && { group }),
  })
  if (!("item" in posted)) throw new Error("The poll waits.")
  return posted.item.id
}

const pollSeenBy = async (viewer: Viewer, id: string) => (await hydratePosts(viewer, [id]))[0]?.poll
const countsIn = async (id: string) => {
  const options = await db.select().from(pollOptions).where(eq(pollOptions.postId, id)).orderBy(pollOptions.n)
  const [poll] = await db.select().from(polls).where(eq(polls.postId, id))
  return { votes: options.map(({ votes }) => votes), voters: poll?.voters }
}
const close = (id: string) =>
  db.update(polls).set({ closesAt: sql`clock_timestamp()` }).where(eq(polls.postId, id))

test("a poll is out with its post, and is open for as long as its author said, by the clock of the database", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const { item } = await createPost(bo, { body: "Lunch?", poll: lunch })
  expect(item.post.poll).toMatchObject({
    ...{ options: ["Soup", "Pizza", "Nothing"], counts: null, voters: 0, closed: false },
    ...{ multiple: false, anonymous: false, results: "voted", voted: false, choices: [] },
  })
  const [row] = await db
    .select({ left: sql<number>`extract(epoch from closes_at - now())::float / 60` })
    .from(polls)
  expect(row?.left).toBeGreaterThan(59)
  expect(row?.left).toBeLessThanOrEqual(60)
})

test("Z14: who has not voted is sent no results, neither are those of a poll that shows them at its end", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const [open, late] = [await ask(bo), await ask(bo, { results: "closed" })]
  for (const id of [open, late]) await voteInPoll(cy, { id, choices: [1] })
  // The author sees what everybody sees.
  for (const viewer of [bo, dee])
    expect(await pollSeenBy(viewer, open)).toMatchObject({ counts: null, voters: 1 })
  expect(await pollSeenBy(cy, open)).toMatchObject({ counts: [0, 1, 0], voted: true, choices: [1] })
  for (const viewer of [bo, cy, dee]) expect(await pollSeenBy(viewer, late)).toMatchObject({ counts: null })
  for (const id of [open, late]) await close(id)
  for (const viewer of [bo, cy, dee])
    for (const id of [open, late])
      expect(await pollSeenBy(viewer, id)).toMatchObject({ counts: [0, 1, 0], closed: true })
})

test("another vote takes the place of the first", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await ask(bo)
  await voteInPoll(dee, { id, choices: [0] })
  await voteInPoll(cy, { id, choices: [0] })
  const { post, counted } = await voteInPoll(cy, { id, choices: [2] })
  expect(post.poll).toMatchObject({ counts: [1, 0, 1], voters: 2, choices: [2] })
  expect(counted).toBe(true)
  expect((await voteInPoll(cy, { id, choices: [2] })).counted).toBe(false)
  expect(await countsIn(id)).toEqual({ votes: [1, 0, 1], voters: 2 })
})

test("in a poll with several answers one votes for all of them at once", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await ask(bo, { multiple: true })
  await voteInPoll(cy, { id, choices: [0, 2] })
  await voteInPoll(cy, { id, choices: [1, 2] })
  expect(await countsIn(id)).toEqual({ votes: [0, 1, 1], voters: 1 })
})

test("K08: the same vote sent twenty times at once is one vote, and two different ones are one of the two", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await ask(bo)
  const answers = await Promise.all(Array.from({ length: 20 }, () => voteInPoll(cy, { id, choices: [1] })))
  expect(answers.filter(({ counted }) => counted)).toHaveLength(1)
  await Promise.all(Array.from({ length: 10 }, (_, n) => voteInPoll(dee, { id, choices: [n % 3] })))
  const { votes, voters } = await countsIn(id)
  expect(voters).toBe(2)
  expect(votes.reduce((sum, count) => sum + count, 0)).toBe(2)
  const kept = await db.select().from(pollVoters).where(eq(pollVoters.personId, dee.id))
  expect(votes[kept[0]?.choices?.[0] ?? -1]).toBeGreaterThan(0)
})

test("an anonymous poll keeps nothing of who chose what, and no second vote", async ({ people }) => {
  const [bo, cy, dee, eve] = await people("bo", "cy", "dee", "eve")
  const id = await ask(bo, { anonymous: true })
  await voteInPoll(cy, { id, choices: [1] })
  const again = await voteInPoll(cy, { id, choices: [0] })
  expect(again).toMatchObject({ counted: false, post: { poll: { voted: true, choices: [], counts: null } } })
  await voteInPoll(dee, { id, choices: [1] })
  expect(await pollSeenBy(cy, id)).toMatchObject({ counts: null, voters: 2 })
  await voteInPoll(eve, { id, choices: [0] })
  expect(await pollSeenBy(cy, id)).toMatchObject({ counts: [1, 2, 0], voters: 3 })
  expect((await db.select().from(pollVoters)).map(({ choices }) => choices)).toEqual([null, null, null])
  // Not even the transactions that wrote the rows tell: the last vote wrote them all.
  const { rows } = await db.execute(sql`select distinct xmin::text from poll_options where post_id = ${id}`)
  expect(rows).toHaveLength(1)
  await expect(listPollVoters(cy, { id, option: 1 })).rejects.toMatchObject({ code: "not_found" })
})

test("fewer than three votes in an anonymous poll are shown to nobody, not even at its end", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await ask(bo, { anonymous: true })
  for (const voter of [cy, dee]) await voteInPoll(voter, { id, choices: [1] })
  await close(id)
  for (const viewer of [bo, cy])
    expect(await pollSeenBy(viewer, id)).toMatchObject({ counts: null, closed: true })
})

test("a vote in a closed poll is refused", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await ask(bo)
  await close(id)
  await expect(voteInPoll(cy, { id, choices: [0] })).rejects.toThrow("This poll has closed.")
  expect(await countsIn(id)).toEqual({ votes: [0, 0, 0], voters: 0 })
  expect(await db.select().from(pollVoters)).toEqual([])
})

test("a vote at the deadline is in or out, never half: one that waits for it is out", async ({ people }) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await ask(bo)
  const end = () => transaction((tx) => tx.update(polls).set({ closesAt: sql`clock_timestamp()` }))
  const outcomes = await overlapping(end, () => voteInPoll(cy, { id, choices: [0] }))
  expect(outcomes).toEqual(["fulfilled", "rejected"])
  expect(await countsIn(id)).toEqual({ votes: [0, 0, 0], voters: 0 })
  const other = await ask(bo)
  // The end comes while somebody votes: it waits for them, and then their vote is in.
  const endOther = () => close(other).then(() => closeDuePolls())
  await overlapping(() => voteInPoll(dee, { id: other, choices: [0] }), endOther)
  expect(await countsIn(other)).toEqual({ votes: [1, 0, 0], voters: 1 })
  expect(await pollSeenBy(bo, other)).toMatchObject({ closed: true, counts: [1, 0, 0] })
})

test.for([
  ["an option that is not there", [3], "The poll has no such option."],
  ["two where one can be chosen", [0, 1], "Choose one option."],
] as const)("%s is refused", async ([, choices, words], { people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await ask(bo)
  await expect(voteInPoll(cy, { id, choices: [...choices] })).rejects.toThrow(words)
  expect(await countsIn(id)).toEqual({ votes: [0, 0, 0], voters: 0 })
})

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

test("a question that somebody has voted on is changed for all to see, and the poll stays as it is", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await ask(bo)
  await voteInPoll(cy, { id, choices: [0] })
  const edited = await editPost(bo, { id, from: "Lunch?", body: "Dinner?" })
  expect(edited).toMatchObject({ body: "Dinner?", poll: { options: lunch.options, voters: 1 } })
  expect(edited.editedAt).not.toBeNull()
})

test("a poll cannot wait for a moderator, and goes with nothing else", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await createGroup("design-crit", "private", bo, cy)
  await db.update(groups).set({ approvesPosts: true })
  await expect(ask(cy, {}, "design-crit")).rejects.toThrow("a poll cannot wait")
  expect(await db.select().from(posts)).toEqual([])
  const { item } = await createPost(bo, { body: "Hello" })
  for (const with_ of [{ replyTo: item.id }, { quoteOf: item.id }, { media: ["1"] }])
    expect(CreatePostInput.safeParse({ body: "Lunch?", poll: lunch, ...with_ }).success).toBe(false)
})

test("open pages hear of votes once a second at most, and of the end once, without who and what", async ({
  people,
}) => {
  const [bo, cy, dee] = await people("bo", "cy", "dee")
  const id = await ask(bo)
  for (const voter of [cy, dee]) await voteInPoll(voter, { id, choices: [0] })
  const { rows } = await db.execute<{ payload: unknown }>(
    sql`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'polls.tell'`,
  )
  expect(rows).toEqual([{ payload: { postId: id } }])
  await tellVotes({ postId: id })
  expect(await closeDuePolls()).toBe(0)
  await close(id)
  expect([await closeDuePolls(), await closeDuePolls()]).toEqual([1, 0])
  const told = await db.select().from(events).orderBy(events.id)
  expect(told.map(({ kind, actorId, personId }) => ({ kind, actorId, personId }))).toEqual(
    ["post.created", "poll.voted", "poll.closed"].map((kind) => ({ kind, actorId: bo.id, personId: null })),
  )
})
