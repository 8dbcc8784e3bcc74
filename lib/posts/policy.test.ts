import { expect, test } from "vitest"
import { canDelete, canLike, canReply, canRepost } from "./policy"

const post = { deleted: false, audience: "company" as const, mine: { author: false } }

test("the buttons of a post are there for whoever may use them, and gone with the post", () => {
  expect(canDelete({ ...post, mine: { author: true } })).toBe(true)
  expect(canDelete(post)).toBe(false)
  expect(canDelete({ ...post, deleted: true, mine: { author: true } })).toBe(false)
  for (const can of [canReply, canLike, canRepost]) {
    expect(can(post)).toBe(true)
    expect(can({ ...post, deleted: true })).toBe(false)
  }
})

test("a post for a group alone can be liked and answered there, but not reposted", () => {
  const inside = { ...post, audience: "group" as const }
  expect([canLike(inside), canReply(inside), canRepost(inside)]).toEqual([true, true, false])
})
