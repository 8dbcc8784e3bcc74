import { db } from "@/db"
import { events } from "@/db/schema/events"
import { posts, postTags } from "@/db/schema/posts"
import { expect, test } from "@/db/testing/fixtures"
import { createPost } from "./create-post"

test("a post shows up as written, with its author and nothing counted yet", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const { item } = await createPost(bo, { body: "  Hello @cy and @nobody, see #Launch\r\n" })
  expect(item.post).toMatchObject({
    author: { handle: "bo", name: "Bo Lindqvist", title: "Engineer", department: "Engineering", left: false },
    body: "Hello @cy and @nobody, see #Launch",
    counts: { replies: 0, reposts: 0, likes: 0 },
    mine: { liked: false, reposted: false, author: true },
    ...{ replyTo: null, rootId: null, deleted: false, group: null, audience: "company" },
  })
  expect(item.post.entities.map((entity) => entity.kind)).toEqual(["mention", "hashtag"])
  expect(item.post.entities[0]).toMatchObject({ handle: cy.handle })
  expect(await db.select().from(postTags)).toEqual([{ tag: "launch", postId: item.id }])
  expect(await db.select().from(events)).toMatchObject([
    { kind: "post.created", actorId: bo.id, postId: item.id },
  ])
  expect(await db.select().from(posts)).toHaveLength(1)
})
