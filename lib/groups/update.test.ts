import { db } from "@/db"
import { groups } from "@/db/schema/groups"
import { expect, test } from "@/db/testing/fixtures"
import { getGroup, listGroups } from "./queries"
import { eventsOf, giveRole, groupOf } from "./testing/group-of"
import { updateGroup } from "./update"

const said = {
  ...{ slug: "design-crit", name: "Design critique", description: "Early work", rules: "Be kind.", hue: 7 },
  ...{ approvesPosts: true, membersMayLeave: false },
}

test("an owner says anew what the group is, and it is found by its new name", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf("design-crit", "private", bo)
  await updateGroup(bo, said)
  expect(await getGroup(cy, "design-crit")).toMatchObject({ ...said, visibility: "private" })
  expect((await listGroups(cy, { q: "critique" })).items).toMatchObject([{ name: "Design critique", hue: 7 }])
  expect((await eventsOf(group)).at(-1)).toBe("group.updated")
})

test("saving the same again changes nothing and tells nobody", async ({ people }) => {
  const [bo] = await people("bo")
  const group = await groupOf("design-crit", "private", bo)
  await updateGroup(bo, said)
  await updateGroup(bo, said)
  expect((await eventsOf(group)).filter((kind) => kind === "group.updated")).toHaveLength(1)
})

test("what is not named stays as it is", async ({ people }) => {
  const [bo] = await people("bo")
  const group = await groupOf("design-crit", "private", bo)
  await updateGroup(bo, said)
  await updateGroup(bo, { slug: group.slug, rules: "Be exact." })
  expect(await getGroup(bo, group.slug)).toMatchObject({ ...said, rules: "Be exact." })
  expect((await listGroups(bo, { q: "critique" })).items).toHaveLength(1)
})

test("two owners who change different things at once both have their way", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf("design-crit", "private", bo, cy)
  await giveRole(cy, group, "owner")
  await updateGroup(bo, said)
  const { slug } = group
  await Promise.all([
    updateGroup(bo, { slug, name: "Crit", shown: { name: said.name } }),
    updateGroup(cy, { slug, rules: "Be exact.", approvesPosts: false, shown: { rules: said.rules } }),
  ])
  const both = { name: "Crit", rules: "Be exact.", approvesPosts: false }
  expect(await getGroup(cy, slug)).toMatchObject({ ...said, ...both })
  expect((await listGroups(cy, { q: "crit" })).items).toMatchObject([{ name: "Crit" }])
})

test("two owners who change the same at once: the second is told what it says now, and nothing of theirs is saved", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await groupOf("design-crit", "private", bo, cy)
  await giveRole(cy, group, "owner")
  await updateGroup(bo, said)
  const { slug } = group
  const shown = { description: said.description }
  const outcomes = await Promise.allSettled([
    updateGroup(bo, { slug, description: "Of bo", shown }),
    updateGroup(cy, { slug, description: "Of cy", hue: 9, shown }),
  ])
  const refused = outcomes.filter((outcome) => outcome.status === "rejected")
  const now = await getGroup(bo, slug)
  expect(refused).toMatchObject([
    {
      reason: { code: "conflict", details: { fields: { description: `It says now: “${now.description}”` } } },
    },
  ])
  expect(now).toMatchObject(
    now.description === "Of cy" ? { hue: 9 } : { description: "Of bo", hue: said.hue },
  )
  await updateGroup(cy, { slug, description: "Of both", shown: { description: now.description } })
  expect((await getGroup(bo, slug)).description).toBe("Of both")
})

test("a colour that another owner has chosen is named, and a yes or no is never refused", async ({
  people,
}) => {
  const [bo] = await people("bo")
  const { slug } = await groupOf("design-crit", "private", bo)
  await updateGroup(bo, said)
  await expect(updateGroup(bo, { slug, hue: 0, shown: { hue: 3 } })).rejects.toMatchObject({
    details: { fields: { hue: "It says now: “Cyan”" } },
  })
  await updateGroup(bo, { slug, approvesPosts: false, shown: { approvesPosts: false } })
  expect(await getGroup(bo, slug)).toMatchObject({ ...said, approvesPosts: false })
})

test("what another owner has put there already is no conflict", async ({ people }) => {
  const [bo] = await people("bo")
  const { slug } = await groupOf("design-crit", "private", bo)
  await updateGroup(bo, said)
  expect(await updateGroup(bo, { ...said, shown: { name: "Something else" } })).toEqual({ slug })
})

test("I01: nobody but an owner changes what a group is", async ({ people }) => {
  const [ada, bo, cy, eve, mo] = await people("ada", "bo", "cy", "eve", "mo")
  const group = await groupOf("design-crit", "public", bo, cy, eve)
  await giveRole(cy, group, "moderator")
  const before = await db.select().from(groups)
  for (const viewer of [ada, mo, cy, eve])
    await expect(updateGroup(viewer, said)).rejects.toMatchObject({ code: "forbidden" })
  expect(await db.select().from(groups)).toEqual(before)
})

test("I01: the settings of a secret group are not found by strangers, whoever they are", async ({
  people,
}) => {
  const [ada, bo, mo] = await people("ada", "bo", "mo")
  await groupOf("project-heron", "secret", bo)
  for (const viewer of [ada, mo])
    await expect(updateGroup(viewer, { ...said, slug: "project-heron" })).rejects.toMatchObject({
      code: "not_found",
    })
})
