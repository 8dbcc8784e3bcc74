import { expect, test } from "vitest"
import { defaultReactions } from "@/lib/core/reactions"
import { givenKinds } from "./given-kinds"

const given = (likes: number, kinds?: Record<string, number>) =>
  givenKinds({ replies: 0, reposts: 0, likes, kinds }, defaultReactions).map(
    ({ reaction, count }) => `${reaction.name} ${count}`,
  )

test("what was given most often comes first, plain likes among it", () => {
  expect(given(6, { funny: 3, sad: 1 })).toEqual(["Funny 3", "Like 2", "Sad 1"])
  expect(given(2)).toEqual(["Like 2"])
  expect(given(0)).toEqual([])
})

test("what was given as often is in the order of the company's set, what it no longer has at the end", () => {
  expect(given(4, { sad: 1, wow: 1, funny: 1, thanks: 1 })).toEqual([
    ...["Thanks 1", "Funny 1", "Sad 1", "Another reaction 1"],
  ])
})
