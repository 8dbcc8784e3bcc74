import { expect, test } from "vitest"
import type { PostView, ReplyBranch } from "@/lib/posts/view"
import { type RepliesData, withoutPeople, withReply } from "./reply-branches"

const post = (id: string, answers?: string) =>
  ({ id, replyTo: answers ? { id: answers, handle: "bo" } : null }) as PostView
const branch = (id: string, ...children: string[]): ReplyBranch => ({
  post: post(id, "1"),
  children: children.map((child) => post(child, id)),
  moreChildren: 0,
})
const thread = (...branches: ReplyBranch[]): RepliesData => ({
  pages: [{ items: branches, next: null }],
  pageParams: [null],
})
const shape = ({ pages }: RepliesData) =>
  pages.flatMap(({ items }) =>
    items.map(({ post: { id }, children }) => [id, ...children.map((child) => child.id)]),
  )

test("an answer to the post begins a branch of its own, after the others", () => {
  expect(shape(withReply(thread(branch("2", "3")), "1", post("9", "1")))).toEqual([["2", "3"], ["9"]])
})

test("an answer to a reply joins its branch, also when it answers an answer there", () => {
  const data = withReply(thread(branch("2", "3"), branch("4")), "1", post("9", "3"))
  expect(shape(withReply(data, "1", post("10", "4")))).toEqual([
    ["2", "3", "9"],
    ["4", "10"],
  ])
})

test("the same answer twice is there once, and one to another thread is not there", () => {
  const data = withReply(thread(branch("2")), "1", post("9", "1"))
  expect(withReply(data, "1", post("9", "1"))).toBe(data)
  expect(shape(withReply(data, "1", post("11", "77")))).toEqual([["2"], ["9"]])
})

test("the first answer of all finds a thread without pages of answers", () => {
  expect(shape(withReply({ pages: [], pageParams: [] }, "1", post("9", "1")))).toEqual([["9"]])
})

test("the answers of somebody just hidden leave the thread, and what others answered elsewhere stays", () => {
  const by = (id: string, handle: string) => ({ ...post(id), author: { handle } }) as PostView
  const branches: ReplyBranch[] = [
    { post: by("2", "cy"), children: [by("3", "bo")], moreChildren: 0 },
    { post: by("4", "bo"), children: [by("5", "cy"), by("6", "dee")], moreChildren: 0 },
  ]
  expect(
    shape({ pages: [{ items: withoutPeople(branches, new Set(["cy"])), next: null }], pageParams: [null] }),
  ).toEqual([["4", "6"]])
})
