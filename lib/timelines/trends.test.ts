import { expect, test } from "@/db/testing/fixtures"
import { days, minutes } from "@/lib/core/clock"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { listTrends } from "./trends"

test("what joins the most departments is talked about first; one person alone is not a conversation", async ({
  people,
  clock,
}) => {
  const [bo, cy, dee, nia] = await people("bo", "cy", "dee", "nia")
  clock.forward(days(1))
  for (const author of [dee, nia, dee]) await createPost(author, { body: "#quota" })
  for (const author of [bo, cy]) await createPost(author, { body: "#Launch, ＃ｌａｕｎｃｈ" })
  for (let i = 0; i < 5; i++) await createPost(bo, { body: "#monologue" })
  expect(await listTrends(bo)).toEqual([
    { tag: "launch", posts: 2, departments: 2 },
    { tag: "quota", posts: 3, departments: 1 },
  ])
})

test("a tag leaves the trends when its posts are deleted or a week old", async ({ people, clock }) => {
  const [bo, cy] = await people("bo", "cy")
  clock.forward(days(30))
  const mine = (await createPost(bo, { body: "#launch #soup" })).item.id
  for (const tag of ["launch", "soup"]) await createPost(cy, { body: `#${tag}` })
  expect((await listTrends(bo)).map((trend) => trend.tag)).toEqual(["launch", "soup"])
  await deletePost(bo, { id: mine })
  clock.forward(minutes(1))
  expect(await listTrends(bo)).toEqual([])
  await createPost(bo, { body: "#soup" })
  clock.forward(minutes(1))
  expect(await listTrends(cy)).toEqual([{ tag: "soup", posts: 2, departments: 2 }])
  clock.forward(days(8))
  expect(await listTrends(cy)).toEqual([])
})
