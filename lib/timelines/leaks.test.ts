import { eq } from "drizzle-orm"
import { db } from "@/db"
import { groupMembers, groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { createGroup, postInGroup, type TestGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes } from "@/lib/core/clock"
import { followPerson } from "@/lib/follows/follow"
import { createPost } from "@/lib/posts/create-post"
import { likePost } from "@/lib/posts/likes"
import { repostPost } from "@/lib/posts/reposts"
import { type FeedName, personTabs } from "./input"
import { timelinePage } from "./page"
import { listTrends } from "./trends"

const surfaces: FeedName[] = [
  { kind: "home" },
  { kind: "everyone" },
  { kind: "unanswered" },
  ...["bo", "cy"].flatMap((handle) => personTabs.map((tab) => ({ kind: "person" as const, handle, tab }))),
  { kind: "tag", tag: "heron" },
]

/** Every byte of every timeline to its end, and of the trends, as this viewer receives them. */
async function everythingShownTo(viewer: Viewer): Promise<string> {
  const received: unknown[] = [await listTrends(viewer)]
  for (const feed of surfaces) {
    let cursor: string | null = null
    do {
      const page = await timelinePage(viewer, feed, { cursor, limit: 2 })
      received.push(page)
      cursor = page.next
    } while (cursor)
  }
  return JSON.stringify(received)
}

/** Bo and cy talk in a group; eve follows both, and is not in it. */
async function talkInGroup({ bo, cy, eve }: Record<"bo" | "cy" | "eve", Viewer>, group: TestGroup) {
  for (const handle of ["bo", "cy"]) await followPerson(eve, { handle })
  const id = await postInGroup(bo, group, "canary-post")
  await createPost(cy, { body: "canary-reply #heron", replyTo: id })
  await createPost(bo, { body: "canary-answer #heron", replyTo: id })
  await likePost(cy, { id })
  return id
}

test("Z01 Z07 Z19: what is said in a private group is on no timeline, tag or trend of anybody else", async ({
  people,
  clock,
}) => {
  clock.forward(minutes(10))
  const [bo, cy, eve, ada] = await people("bo", "cy", "eve", "ada")
  const group = await createGroup("project-heron", "secret", bo, cy)
  await talkInGroup({ bo, cy, eve }, group)
  for (const outsider of [eve, ada]) {
    const shown = await everythingShownTo(outsider)
    expect(shown).not.toContain("canary")
    expect(shown).not.toContain("heron")
  }
  for (const member of [bo, cy]) {
    const shown = await everythingShownTo(member)
    for (const canary of ["canary-post", "canary-reply", "canary-answer"]) expect(shown).toContain(canary)
  }
})

test("A17: whoever leaves a group loses its posts on the next read", async ({ people, clock }) => {
  clock.forward(minutes(20))
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("project-heron", "private", bo, cy)
  await talkInGroup({ bo, cy, eve }, group)
  expect(await everythingShownTo(cy)).toContain("canary-post")
  await db.delete(groupMembers).where(eq(groupMembers.personId, cy.id))
  expect(await everythingShownTo(cy)).not.toContain("canary-post")
})

test("Z04 Z24: a group that turns private takes its posts back, reposts of them included", async ({
  people,
  clock,
}) => {
  clock.forward(minutes(30))
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("heron", "public", bo, cy)
  const id = await talkInGroup({ bo, cy, eve }, group)
  await repostPost(cy, { id })
  await repostPost(eve, { id })
  expect(await everythingShownTo(eve)).toContain("canary-post")
  await db.update(groups).set({ visibility: "private" }).where(eq(groups.id, group.id))
  await db.update(posts).set({ visibility: 1 }).where(eq(posts.groupId, group.id))
  clock.forward(minutes(1))
  const shown = await everythingShownTo(eve)
  expect(shown).not.toContain("canary")
  expect(shown).not.toContain("heron")
  expect(await everythingShownTo(cy)).toContain("canary-post")
})

test("X07: text that would end a script element travels as JSON and comes back whole", async ({ people }) => {
  const [bo] = await people("bo")
  const body = "</script><!-- \u2028 ]]> <img src=x onerror=alert(1)>"
  await createPost(bo, { body })
  const page = await timelinePage(bo, { kind: "everyone" })
  expect(JSON.parse(JSON.stringify(page)).items[0].post.body).toBe(body)
})
