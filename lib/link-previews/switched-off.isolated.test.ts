import { sql } from "drizzle-orm"
import { expect, test } from "@/db/testing/fixtures"

test("with previews switched off nothing is asked for and nothing is kept, and links are links", async ({
  people,
}) => {
  process.env.PREVIEWS = "off"
  const { db } = await import("@/db")
  const { createPost } = await import("@/lib/posts/create-post")
  const { linkPreviews } = await import("@/db/schema/link-previews")
  const [bo] = await people("bo")
  const { item } = await createPost(bo, { body: "Look http://news.example" })
  expect(item.post).toMatchObject({ preview: null, entities: [{ kind: "link" }] })
  const { rows } = await db.execute(
    sql`select from graphile_worker.jobs where task_identifier = 'previews.fetch'`,
  )
  expect([rows.length, await db.$count(linkPreviews)]).toEqual([0, 0])
})
