import { createGroup } from "@/db/testing/create-group"
import { closeDuePolls } from "@/lib/posts/close-polls"
import { createPost } from "@/lib/posts/create-post"
import { tellVotes } from "@/lib/posts/tell-poll"
import { ask, endPoll } from "@/lib/posts/testing/polls"
import { voteInPoll } from "@/lib/posts/vote"
import { expect, test } from "./testing/live-fixtures"

test("Z09: who may read a poll is told that it changed and that it ended, without a word of it, and nobody else", async ({
  people,
  live,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  await createGroup("design-crit", "private", bo, cy)
  const id = await ask(bo, {}, "design-crit")
  const [member, stranger] = [await live.connect(cy), await live.connect(eve)]
  await voteInPoll(cy, { id, choices: [0] })
  await tellVotes({ postId: id })
  await endPoll(id)
  await closeDuePolls()
  const { item } = await createPost(bo, { body: "Lunch!" })
  for (const reader of [member, stranger])
    await reader.until((told) => told.some(({ data }) => data.id === item.id))
  expect(member.ofType("edited").map(({ data }) => data)).toEqual([{ id }, { id }])
  expect(stranger.told.map(({ type }) => type)).toEqual(["post"])
})
