import { expect, test } from "vitest"
import type { PostView } from "@/lib/posts/view"
import { withReaction } from "./set-reaction"

const post = (reaction: string | null, counts: Partial<PostView["counts"]>) =>
  ({
    counts: { replies: 1, reposts: 2, likes: 0, ...counts },
    mine: { liked: reaction !== null, reaction },
  }) as PostView

test("a reaction is counted among all, and under its kind unless it is a plain like", () => {
  expect(withReaction(post(null, {}), "like").counts).toEqual({ replies: 1, reposts: 2, likes: 1 })
  expect(withReaction(post(null, { likes: 3 }), "funny").counts).toMatchObject({
    likes: 4,
    kinds: { funny: 1 },
  })
})

test("another reaction takes the place of the first, and the number of all stays", () => {
  const funny = post("funny", { likes: 4, kinds: { funny: 2 } })
  expect(withReaction(funny, "sad")).toMatchObject({
    ...{ counts: { likes: 4, kinds: { funny: 1, sad: 1 } }, mine: { liked: true, reaction: "sad" } },
  })
  expect(withReaction(funny, "like").counts).toMatchObject({ likes: 4, kinds: { funny: 1 } })
})

test("what is taken back leaves nothing behind", () => {
  const only = post("funny", { likes: 1, kinds: { funny: 1 } })
  const { counts, mine } = withReaction(only, null)
  expect(counts).toEqual({ replies: 1, reposts: 2, likes: 0 })
  expect(mine).toMatchObject({ liked: false, reaction: null })
})
