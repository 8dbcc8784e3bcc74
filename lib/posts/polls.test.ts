import { eq, sql } from "drizzle-orm"
import { db, transaction } from "@/db"
import { events } from "@/db/schema/events"
import { polls, pollVoters } from "@/db/schema/polls"
import { expect, test } from "@/db/testing/fixtures"
import { overlapping } from "@/lib/groups/testing/overlapping"
import { closeDuePolls } from "./close-polls"
import { createPost } from "./create-post"
import { editPost } from "./edit-post"
import { listPollVoters } from "./poll-voters"
import { tellVotes } from "./tell-poll"
import { ask, countsIn, endPoll, lunch, pollSeenBy } from "./testing/polls"
import { voteInPoll } from "./vote"

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
  for (const id of [open, late]) await endPoll(id)
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
  await endPoll(id)
  for (const viewer of [bo, cy])
    expect(await pollSeenBy(viewer, id)).toMatchObject({ counts: null, closed: true })
})

test("a vote in a closed poll is refused", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const id = await ask(bo)
  await endPoll(id)
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
  const endOther = () => endPoll(other).then(() => closeDuePolls())
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
  await endPoll(id)
  expect([await closeDuePolls(), await closeDuePolls()]).toEqual([1, 0])
  const told = await db.select().from(events).orderBy(events.id)
  expect(told.map(({ kind, actorId, personId }) => ({ kind, actorId, personId }))).toEqual(
    ["post.created", "poll.voted", "poll.closed"].map((kind) => ({ kind, actorId: bo.id, personId: null })),
  )
})
