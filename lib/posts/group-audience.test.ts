import { db, pool } from "@/db"
import { groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { createGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { createPost } from "./create-post"
import type { PostedView } from "./view"

const published = (posted: PostedView) => {
  if (!("item" in posted)) throw new Error("The post waits.")
  return posted.item.post
}

test("I06: what was written for a group alone is never read by the company because the group opened meanwhile", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const { slug } = await createGroup("design-crit", "private", bo, cy)
  const shown = { audience: "group" } as const
  const root = published(await createPost(bo, { body: "A draft", group: slug, ...shown }))
  await db.update(groups).set({ visibility: "public" })
  await db.update(posts).set({ visibility: 0 })
  const words = { code: "conflict", message: expect.stringContaining("This group is public now") }
  await expect(createPost(cy, { body: "For us", group: slug, ...shown })).rejects.toMatchObject(words)
  await expect(createPost(cy, { body: "For us", replyTo: root.id, ...shown })).rejects.toMatchObject(words)
  expect(await db.$count(posts)).toBe(1)
  published(await createPost(cy, { body: "For all", group: slug, audience: "company" }))
  published(await createPost(cy, { body: "For all", replyTo: root.id, audience: "company" }))
})

test("Z21: no stranger waits while a secret group is being changed, so no wait tells that it exists", async ({
  people,
}) => {
  const [bo, eve] = await people("bo", "eve")
  const { id, slug } = await createGroup("project-heron", "secret", bo)
  const owner = await pool.connect()
  await owner.query("begin")
  await owner.query("select from groups where id = $1 for update", [id])
  const refusal = createPost(eve, { body: "Hi", group: slug })
  await expect(refusal).rejects.toMatchObject({ code: "not_found" })
  await owner.query("rollback")
  owner.release()
})
