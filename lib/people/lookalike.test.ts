import { describe } from "vitest"
import { db } from "@/db"
import { audit } from "@/db/schema/audit"
import { demoPeople } from "@/db/testing/demo-people"
import { expect, test } from "@/db/testing/fixtures"
import { admitted } from "./testing/admitted"

describe("N02: a name that looks like an admin's or moderator's", () => {
  const flags = async (personId: string) =>
    (await db.select().from(audit)).filter(
      ({ act, subject }) => act === "person.lookalike" && subject === personId,
    )
  const ada = demoPeople.ada.name
  const alike = ada.replaceAll("a", "а").toUpperCase()

  test("N02: is flagged when somebody comes with it, once, by the id of whom it resembles", async ({
    people,
  }) => {
    const [admin] = await people("ada")
    const sam = await admitted("sam", { name: alike })
    expect(sam.name).toBe(alike)
    await admitted("sam", { name: alike })
    expect(await flags(sam.id)).toMatchObject([{ actorId: sam.id, details: { resembles: [admin.id] } }])
  })

  test("N02: is flagged again at each new name, also of somebody entered beforehand", async ({ people }) => {
    const [admin, mo, bo] = await people("ada", "mo", "bo")
    await admitted("bo", { name: demoPeople.bo.name })
    expect(await flags(bo.id)).toEqual([])
    await admitted("bo", { name: alike })
    await admitted("bo", { name: demoPeople.mo.name })
    expect((await flags(bo.id)).map(({ details }) => details)).toEqual([
      { resembles: [admin.id] },
      { resembles: [mo.id] },
    ])
  })

  test("N02: is none of a colleague's, and nobody resembles themselves", async ({ people }) => {
    const [admin] = await people("ada", "bo")
    expect(await flags((await admitted("sam", { name: demoPeople.bo.name })).id)).toEqual([])
    await admitted("ada", { name: `${ada} ` })
    await admitted("ada", { name: alike })
    expect(await flags(admin.id)).toEqual([])
  })
})
