import { expect, test } from "vitest"
import type { TimelineItem } from "@/lib/posts/view"
import {
  belongsTo,
  everyoneFeed,
  feedAddress,
  groupFeed,
  homeFeed,
  isNewsIn,
  listFeed,
  personFeed,
  tagFeed,
  takesOwn,
} from "./feed"

const cy = { handle: "cy", name: "Cy Novak", avatarId: null }

type Written = { tags?: string[]; replyTo?: string; group?: string; audience?: "company" | "group" }

function written(post: Written = {}): TimelineItem {
  const body = (post.tags ?? []).map((tag) => `#${tag}`).join(" ")
  const entities = (post.tags ?? []).map((tag) => ({
    kind: "hashtag" as const,
    tag,
    start: 0,
    end: tag.length + 1,
  }))
  const replyTo = post.replyTo ? { id: post.replyTo, handle: "bo" } : null
  const author = { ...cy, title: "", department: "", location: "", left: false }
  return {
    id: "7",
    post: {
      id: "7",
      author,
      body,
      entities,
      createdAt: "2026-11-23T10:00:00.000Z",
      editedAt: null,
      quote: null,
      media: [],
      poll: null,
      preview: null,
      thread: null,
      counts: { replies: 0, reposts: 0, likes: 0 },
      mine: {
        ...{ liked: false, reaction: null, reposted: false, author: true },
        ...{ bookmarked: false, pinned: false, threadMuted: false },
      },
      replyTo,
      rootId: replyTo?.id ?? null,
      deleted: false,
      group: post.group ? { slug: post.group, name: post.group, hue: 0 } : null,
      audience: post.audience ?? "company",
    },
  }
}

test("a feed's address carries its tab and its cursor", () => {
  expect(feedAddress(homeFeed, null)).toBe("/api/timelines/home")
  expect(feedAddress(personFeed("cy", "likes"), "12")).toBe("/api/timelines/people/cy?tab=likes&cursor=12")
  expect(feedAddress(groupFeed("engineering"), "12")).toBe("/api/timelines/groups/engineering?cursor=12")
  expect(feedAddress(listFeed("7"), null)).toBe("/api/timelines/lists/7")
  expect(feedAddress(tagFeed("größe"), "12")).toBe("/api/timelines/tags/gr%C3%B6%C3%9Fe?cursor=12")
})

test("a live post belongs to the feeds that it names, and to its author's profile", () => {
  const post = { id: "1", feeds: ["everyone" as const], author: cy }
  expect(belongsTo(everyoneFeed, post)).toBe(true)
  expect(belongsTo(homeFeed, post)).toBe(false)
  expect(belongsTo(personFeed("cy", "posts"), post)).toBe(true)
  expect(belongsTo(personFeed("cy", "replies"), post)).toBe(false)
  expect(belongsTo(personFeed("bo", "posts"), post)).toBe(false)
  expect(belongsTo(tagFeed("launch"), post)).toBe(false)
})

test("one's own post appears at once where it belongs", () => {
  const post = written({ tags: ["launch"] })
  const takers = [homeFeed, everyoneFeed, personFeed("cy", "posts"), tagFeed("launch")]
  for (const feed of takers) expect(takesOwn(feed, post), feed.path).toBe(true)
  const others = [
    personFeed("cy", "replies"),
    personFeed("cy", "likes"),
    personFeed("bo", "posts"),
    tagFeed("pgconf"),
  ]
  for (const feed of others) expect(takesOwn(feed, post), feed.path).toBe(false)
})

test("a live post belongs to the lists that it names, and to no other", () => {
  const post = { id: "1", feeds: ["everyone" as const], author: cy, lists: ["7", "8"] }
  expect([listFeed("7"), listFeed("8"), listFeed("9")].map((feed) => belongsTo(feed, post))).toEqual([
    true,
    true,
    false,
  ])
  expect(belongsTo(listFeed("7"), { ...post, lists: undefined })).toBe(false)
})

test("one's own post is no news where it is shown at once, but is on a list one is on oneself", () => {
  const post = { id: "1", feeds: ["everyone" as const, "home" as const], author: cy, lists: ["7"] }
  const own = { ...post, mine: true as const }
  for (const feed of [homeFeed, everyoneFeed, personFeed("cy", "posts")]) {
    expect(isNewsIn(feed, post), feed.path).toBe(true)
    expect(isNewsIn(feed, own), feed.path).toBe(false)
  }
  expect(isNewsIn(listFeed("7"), own)).toBe(true)
  expect(isNewsIn(listFeed("8"), own)).toBe(false)
})

test("a live post of a group belongs to the group's page, whatever else it belongs to", () => {
  const post = { id: "1", feeds: [], author: cy, group: "engineering" }
  expect(belongsTo(groupFeed("engineering"), post)).toBe(true)
  for (const feed of [groupFeed("design-crit"), homeFeed, everyoneFeed, listFeed("7")])
    expect(belongsTo(feed, post), feed.path).toBe(false)
})

test("one's own post in a group appears on its page and at home, and elsewhere only if everybody may read it", () => {
  const group = "design-crit"
  const [open, closed] = [written({ group }), written({ group, audience: "group" })]
  for (const post of [open, closed]) {
    for (const feed of [homeFeed, groupFeed(group)]) expect(takesOwn(feed, post), feed.path).toBe(true)
    for (const feed of [groupFeed("engineering"), listFeed("7")])
      expect(takesOwn(feed, post), feed.path).toBe(false)
  }
  for (const feed of [everyoneFeed, personFeed("cy", "posts")]) {
    expect(takesOwn(feed, open), feed.path).toBe(true)
    expect(takesOwn(feed, closed), feed.path).toBe(false)
  }
})

test("one's own reply appears among one's replies alone", () => {
  const reply = written({ replyTo: "3" })
  expect(takesOwn(personFeed("cy", "replies"), reply)).toBe(true)
  for (const feed of [homeFeed, everyoneFeed, personFeed("cy", "posts")])
    expect(takesOwn(feed, reply), feed.path).toBe(false)
})
