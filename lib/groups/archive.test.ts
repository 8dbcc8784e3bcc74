import { postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import { hydratePosts } from "@/lib/posts/hydrate"
import { archiveGroup, restoreGroup } from "./archive"
import { getGroup, listGroups, myAudiences } from "./queries"
import { auditOf, eventsOf, giveRole, groupOf } from "./testing/group-of"

const slug = "design-crit"

test("an archived group is read as before, and is no audience any more", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf(slug, "private", bo, cy)
  const post = await postInGroup(bo, group, "Kept")
  expect(await archiveGroup(bo, { slug })).toEqual({ archived: true })
  expect(await hydratePosts(cy, [post])).toHaveLength(1)
  expect(await getGroup(cy, slug)).toMatchObject({ archived: true, members: 2, mine: { role: "member" } })
  expect((await listGroups(cy, { scope: "mine" })).items).toMatchObject([{ slug, archived: true }])
  expect(await myAudiences(cy)).toEqual([])
  expect(await restoreGroup(bo, { slug })).toEqual({ archived: false })
  expect((await myAudiences(cy)).map((audience) => audience.slug)).toEqual([slug])
})

test("archiving or restoring twice is once, in what is told and in the log", async ({ people }) => {
  const [bo] = await people("bo")
  const group = await groupOf(slug, "public", bo)
  for (const act of [restoreGroup, archiveGroup, archiveGroup, restoreGroup, restoreGroup])
    await act(bo, { slug })
  expect(await eventsOf(group)).toEqual(["group.archived", "group.restored"])
  expect((await auditOf(group)).map(({ act }) => act)).toEqual(["group.archived", "group.restored"])
})

test("I01: nobody but an owner archives or restores a group", async ({ people }) => {
  const [ada, bo, cy, eve] = await people("ada", "bo", "cy", "eve")
  const group = await groupOf(slug, "public", bo, cy)
  await giveRole(cy, group, "moderator")
  for (const viewer of [ada, cy, eve])
    await expect(archiveGroup(viewer, { slug })).rejects.toMatchObject({ code: "forbidden" })
  await archiveGroup(bo, { slug })
  for (const viewer of [ada, cy, eve])
    await expect(restoreGroup(viewer, { slug })).rejects.toMatchObject({ code: "forbidden" })
  expect(await getGroup(eve, slug)).toMatchObject({ archived: true })
})
