import { eq } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { createPerson } from "@/db/testing/create-person"
import { viewerOf } from "@/lib/auth/viewer"
import { createGroup } from "@/lib/groups/create"
import { joinGroup } from "@/lib/groups/join"
import { expect, test, unheardOf } from "./fixtures"
import { listItem } from "./story/groups"

test("an admin finds out that nobody looks after a group any more, and makes a member its owner", async ({
  asPerson,
}) => {
  const name = unheardOf("Orphan")
  const slug = name.toLowerCase().replace(" ", "-")
  const founder = await createPerson(slug.replace("-", "_"), { department: "Finance" })
  await createGroup(founder, { slug, name, description: "", visibility: "public" })
  await joinGroup(await viewerOf("bo"), { slug })
  await db.update(people).set({ state: "deactivated" }).where(eq(people.id, founder.id))

  const [admin, member] = [await asPerson("ada"), await asPerson("bo")]
  await admin.goto(`/groups/${slug}`)
  await admin.getByRole("link", { name: "Choose a member" }).click()
  const row = listItem(admin.getByRole("list", { name: "Members" }), "@bo")
  await row.getByRole("button", { name: /^Manage / }).click()
  const choices = admin.getByRole("menu").getByRole("menuitem")
  await expect(choices).toHaveText(["Profile", "Make owner"])
  await choices.last().click()
  await expect(row).toContainText("Owner")
  await expect(admin.getByText("Nobody looks after this group any more.")).toHaveCount(0)
  await expect(row.getByRole("button", { name: /^Manage / })).toHaveCount(0)
  await member.goto(`/groups/${slug}`)
  await expect(member.getByRole("link", { name: "Group settings" })).toBeVisible()
})
