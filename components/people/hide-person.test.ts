import { expect, test } from "vitest"
import type { TimelineItem } from "@/lib/posts/view"
import { isOfHidden } from "./hide-person"

const item = (author: string, repostedBy?: string) =>
  ({
    id: "1",
    post: { author: { handle: author } },
    repostedBy: repostedBy && { handle: repostedBy },
  }) as TimelineItem
const hidden = new Set(["cy"])

test("hiding somebody hides what they wrote, what they reposted, and what others reposted of theirs", () => {
  expect(isOfHidden(item("cy"), hidden)).toBe(true)
  expect(isOfHidden(item("bo", "cy"), hidden)).toBe(true)
  expect(isOfHidden(item("cy", "bo"), hidden)).toBe(true)
  expect(isOfHidden(item("bo"), hidden)).toBe(false)
  expect(isOfHidden(item("bo", "dee"), hidden)).toBe(false)
})
