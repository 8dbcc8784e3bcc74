import { expect, test } from "@/db/testing/fixtures"
import { joinGroup } from "./join"
import { leaveGroup } from "./leave"
import { muteGroup, unmuteGroup } from "./mute-group"
import { gatherGroup, membersOf, standingOf } from "./testing/gathered-group"

const slug = "engineering"

test("bo mutes a group and stays its member; muting and unmuting again are harmless", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  const group = await gatherGroup({ slug, owners: [ada], members: [bo] })
  for (let n = 0; n < 2; n++) expect(await muteGroup(bo, { slug })).toEqual({ muted: true })
  expect(await standingOf(bo, slug)).toMatchObject({ muted: true, role: "member" })
  expect(await standingOf(ada, slug)).toMatchObject({ muted: false })
  expect(await membersOf(group)).toHaveLength(2)
  for (let n = 0; n < 2; n++) expect(await unmuteGroup(bo, { slug })).toEqual({ muted: false })
  expect(await standingOf(bo, slug)).toMatchObject({ muted: false })
})

test("whoever joins again hears the group again", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug, owners: [ada], members: [bo] })
  await muteGroup(bo, { slug })
  await leaveGroup(bo, { slug })
  await joinGroup(bo, { slug })
  expect(await standingOf(bo, slug)).toMatchObject({ muted: false })
})

test("strangers have nothing to mute, and a secret group does not exist for them", async ({ people }) => {
  const [ada, bo] = await people("ada", "bo")
  await gatherGroup({ slug, owners: [ada] })
  await gatherGroup({ slug: "project-heron", visibility: "secret", owners: [ada] })
  for (const act of [muteGroup, unmuteGroup]) {
    await expect(act(bo, { slug })).rejects.toMatchObject({ code: "forbidden" })
    const nobody = await act(bo, { slug: "nobody" }).catch((error: unknown) => error)
    await expect(act(bo, { slug: "project-heron" })).rejects.toEqual(nobody)
  }
})
