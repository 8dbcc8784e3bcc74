import { expect, test } from "vitest"
import type { PostView } from "@/lib/posts/view"
import {
  forgetGroup,
  heldGroups,
  holdGroup,
  isHeld,
  markDeleted,
  readPost,
  takeOver,
  whileActing,
  writePost,
} from "./post-store"

/** What one answer of the server says of a post. */
const answer = (id: string, likes: number) =>
  ({
    id,
    body: "Soup today",
    entities: [],
    deleted: false,
    counts: { replies: 0, reposts: 0, likes },
  }) as unknown as PostView
const likesOf = (post: PostView) => readPost(post).counts.likes

test("an old answer, seen again in a list that grew, does not undo what the reader did", () => {
  const first = answer("1", 3)
  takeOver([first])
  writePost(answer("1", 4))
  takeOver([first, answer("2", 0)])
  expect(likesOf(first)).toBe(4)
})

test("a new answer counts", () => {
  const first = answer("3", 3)
  takeOver([first])
  takeOver([answer("3", 7)])
  expect(likesOf(first)).toBe(7)
})

test("an answer that comes while an act is under way may be older than it, and is left out", async () => {
  const shown = answer("4", 1)
  await whileActing("4", async () => {
    writePost(shown)
    takeOver([answer("4", 0)])
  })
  expect(likesOf(shown)).toBe(1)
  takeOver([answer("4", 2)])
  expect(likesOf(shown)).toBe(2)
})

test("a deleted post keeps its place without its text", () => {
  const post = answer("5", 0)
  takeOver([post])
  markDeleted("5")
  expect(readPost(post)).toMatchObject({ deleted: true, body: "" })
})

test("Z24: the posts of a group that was closed to the reader are gone from the page, until the server shows them again", () => {
  const inGroup = (id: string) => ({ ...answer(id, 0), group: { slug: "heron", name: "Heron", hue: 0 } })
  const [secret, other] = [inGroup("90"), answer("91", 0)]
  takeOver([secret, other])
  expect(heldGroups()).toEqual(["heron"])
  expect(forgetGroup("heron")).toBe(true)
  expect(readPost(secret)).toMatchObject({ deleted: true, body: "" })
  expect(readPost(other).body).toBe("Soup today")
  expect(forgetGroup("heron")).toBe(false)
  takeOver([secret])
  expect(readPost(secret).body).toBe("")
  takeOver([inGroup("90")])
  expect(readPost(secret).body).toBe("Soup today")
})

test("Z24: a page of a group that shows no posts is let go of too, and is there again when it is shown again", () => {
  holdGroup("osprey")
  expect(heldGroups()).toContain("osprey")
  expect(forgetGroup("osprey")).toBe(true)
  expect(forgetGroup("osprey")).toBe(false)
  holdGroup("osprey")
  expect(heldGroups()).toContain("osprey")
})

const quoting = (id: string, post: PostView) =>
  ({ ...answer(id, 0), quote: { post: { id: post.id, body: post.body, group: post.group } } }) as PostView
const quoteIn = (post: PostView) => readPost(post).quote

test("a quote says what its original says as soon as the page hears of it", () => {
  const original = answer("200", 0)
  const quote = quoting("201", original)
  takeOver([quote])
  expect(isHeld("200")).toBe(true)
  expect(isHeld("202")).toBe(false)
  takeOver([{ ...original, body: "No soup today" }])
  expect(quoteIn(quote)).toMatchObject({ post: { id: "200", body: "No soup today" } })
})

test("L01 Z24: a quote loses its original when that is deleted, or when its group is closed to the reader", () => {
  const group = { slug: "kestrel", name: "Kestrel", hue: 0 }
  const [deleted, closed] = [answer("210", 0), { ...answer("211", 0), group }]
  const quotes = [quoting("212", deleted), quoting("213", closed)] as const
  takeOver(quotes)
  markDeleted("210")
  expect(forgetGroup("kestrel")).toBe(true)
  for (const quote of quotes) expect(quoteIn(quote)).toEqual({ gone: true })
})
