import type { Page } from "@playwright/test"
import { and, eq, notInArray } from "drizzle-orm"
import { db, transaction } from "@/db"
import { people } from "@/db/schema/people"
import { viewerOf } from "@/lib/auth/viewer"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { createGroup } from "@/lib/groups/create"
import { getGroupRow } from "@/lib/groups/find-group"
import { joinGroup } from "@/lib/groups/join"
import { addMembers } from "@/lib/groups/membership"
import { removeMember } from "@/lib/groups/remove"
import { requestToJoin } from "@/lib/groups/request"
import { setRole } from "@/lib/groups/set-role"
import { createPost } from "@/lib/posts/create-post"
import { articleWith, expect, test, unheardOf } from "./fixtures"
import { inviteToGroup } from "./story/groups"

/** How long an open page may still show what its reader may no longer read. */
const atOnce = { timeout: 2000 }

/** An address that no group has yet. */
const slugOf = (name: string) => unheardOf(name).toLowerCase().replaceAll(" ", "-")

const messages = (page: Page) => page.getByRole("status", { name: "Messages" })

test("Z09 A17: whoever is removed from a group loses its posts from every open page within two seconds", async ({
  asPerson,
}) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const secret = unheardOf("Only between us")
  const slug = secret.toLowerCase().replaceAll(" ", "-")
  await createGroup(dee, { slug, name: secret.slice(0, 20), description: "", visibility: "public" })
  await joinGroup(bo, { slug })
  await changeVisibility(dee, { slug, visibility: "private" })
  const posted = await createPost(dee, { body: secret, group: slug })
  if (!("item" in posted)) throw new Error("The post waits.")

  const home = await asPerson("bo")
  const [group, thread] = [await home.context().newPage(), await home.context().newPage()]
  await Promise.all([home.goto("/"), group.goto(`/groups/${slug}`), thread.goto(`/posts/${posted.item.id}`)])
  for (const page of [home, group, thread]) {
    await page.locator("next-route-announcer").waitFor({ state: "attached" })
    await expect(articleWith(page, secret)).toBeVisible()
  }

  await removeMember(dee, { slug, handle: "bo" })
  await Promise.all(
    [home, group, thread].map((page) => expect(articleWith(page, secret)).toHaveCount(0, atOnce)),
  )
  await expect(group.getByRole("button", { name: "Ask to join" })).toBeVisible()
  await expect(thread.getByRole("article")).toHaveCount(0)
  await home.reload()
  expect(await home.content()).not.toContain(secret)
})

test("whoever leads a public group bans an outsider from an answer in it, and nobody else is offered to", async ({
  asPerson,
}) => {
  const [dee, bo, eve] = [await viewerOf("dee"), await viewerOf("bo"), await viewerOf("eve")]
  const slug = slugOf("Open floor")
  await createGroup(dee, { slug, name: slug, description: "", visibility: "public" })
  await joinGroup(bo, { slug })
  await setRole(dee, { slug, handle: "bo", role: "moderator" })
  const posted = await createPost(dee, { body: unheardOf("Ask us anything"), group: slug })
  if (!("item" in posted)) throw new Error("The post waits.")
  const answer = { body: unheardOf("Buy my lamps"), replyTo: posted.item.id }
  await createPost(eve, answer)

  const [page, other] = [await asPerson("bo"), await asPerson("cy")]
  const ban = (on: Page) => on.getByRole("menuitem", { name: /^Ban .+ from this group$/ })
  const open = async (on: Page, text: string) => {
    await articleWith(on, text).getByRole("button", { name: "More" }).last().click()
    await expect(on.getByRole("menuitem", { name: "Copy link" })).toBeVisible()
  }
  for (const on of [page, other]) await on.goto(`/posts/${posted.item.id}`)
  await open(other, answer.body)
  await expect(ban(other)).toHaveCount(0)
  // Moderators ban no owner.
  await open(page, posted.item.post.body)
  await expect(ban(page)).toHaveCount(0)
  await page.keyboard.press("Escape")
  await open(page, answer.body)
  await ban(page).click()
  const dialog = page.getByRole("dialog", { name: `Ban ${eve.name} from this group?` })
  await dialog.getByRole("button", { name: "Ban from group" }).click()
  await expect(messages(page)).toContainText(`${eve.name} is banned from the group.`)
  await expect(createPost(eve, { ...answer, body: "Again" })).rejects.toThrow(
    "You are banned from this group.",
  )
  await page.goto(`/groups/${slug}/manage`)
  await expect(page.getByRole("list", { name: "Banned" })).toContainText("@eve")
})

test("whoever asks to join can be banned for it, after a question", async ({ asPerson }) => {
  const [dee, eve] = [await viewerOf("dee"), await viewerOf("eve")]
  const slug = slugOf("Closed door")
  await createGroup(dee, { slug, name: slug, description: "", visibility: "private" })
  await requestToJoin(eve, { slug, note: "Let me in!!" })
  const page = await asPerson("dee")
  await page.goto(`/groups/${slug}/manage`)
  const requests = page.getByRole("list", { name: "Requests to join" })
  await requests.getByRole("button", { name: "Ban" }).click()
  const dialog = page.getByRole("dialog", { name: `Ban ${eve.name} from this group?` })
  await dialog.getByRole("button", { name: "Not now" }).click()
  await expect(requests).toContainText("@eve")
  await requests.getByRole("button", { name: "Ban" }).click()
  await dialog.getByRole("button", { name: "Ban from group" }).click()
  await expect(page.getByText("Nobody asks to join.")).toBeVisible()
  await expect(page.getByRole("list", { name: "Banned" })).toContainText("@eve")
  await expect(requestToJoin(eve, { slug, note: "" })).rejects.toThrow("You are banned from this group.")
})

test("the members one has come to stay when a role changes hands, and when somebody is invited", async ({
  asPerson,
}) => {
  const dee = await viewerOf("dee")
  const slug = slugOf("Crowd")
  await createGroup(dee, { slug, name: slug, description: "", visibility: "public" })
  const others = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.state, "active"), notInArray(people.handle, ["dee", "bo"])))
    .orderBy(people.id)
    .limit(49)
  const { id: groupId } = await getGroupRow(dee, slug)
  await transaction((tx) => addMembers(tx, { groupId, personIds: others.map(({ id }) => id) }))
  const page = await asPerson("dee")
  await page.goto(`/groups/${slug}/members`)
  const members = page.getByRole("list", { name: "Members" }).getByRole("listitem")
  await expect(async () => {
    await members.last().scrollIntoViewIfNeeded()
    await expect(members).toHaveCount(50, { timeout: 500 })
  }).toPass()

  const last = members.last()
  const role = (name: string) => page.getByText(name, { exact: true })
  await last.getByRole("button", { name: /^Manage / }).click()
  await page.getByRole("menuitem", { name: "Make moderator" }).click()
  await expect(last.filter({ has: role("Moderator") })).toBeVisible()
  await expect(members).toHaveCount(50)
  await last.getByRole("button", { name: /^Manage / }).click()
  await page.getByRole("menuitem", { name: "Hand the group over" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Hand over" }).click()
  await expect(members.filter({ has: role("Owner") })).toHaveCount(1)
  await expect(last.filter({ has: role("Owner") })).toBeVisible()
  await expect(members.filter({ hasText: "@dee" }).filter({ has: role("Moderator") })).toBeVisible()
  await inviteToGroup(page, "bo")
  await expect(members).toHaveCount(50)
})

test("whoever is removed stays away from the list of members, also after other changes to it", async ({
  asPerson,
}) => {
  const dee = await viewerOf("dee")
  const slug = slugOf("Comings and goings")
  await createGroup(dee, { slug, name: slug, description: "", visibility: "public" })
  for (const handle of ["bo", "cy", "eve"]) await joinGroup(await viewerOf(handle), { slug })
  const page = await asPerson("dee")
  await page.goto(`/groups/${slug}/members`)
  const members = page.getByRole("list", { name: "Members" }).getByRole("listitem")
  const of = (handle: string) => members.filter({ hasText: `@${handle}` })
  const choose = async (handle: string, item: string) => {
    await of(handle)
      .getByRole("button", { name: /^Manage / })
      .click()
    await page.getByRole("menuitem", { name: item }).click()
  }
  await choose("cy", "Make moderator")
  await expect(of("cy").filter({ has: page.getByText("Moderator", { exact: true }) })).toBeVisible()
  for (const [handle, left] of [
    ["bo", 3],
    ["cy", 2],
  ] as const) {
    await choose(handle, "Remove from group")
    await page.getByRole("dialog").getByRole("button", { name: "Remove member" }).click()
    await expect(messages(page)).toContainText("is removed from the group.")
    // Only a page that was read anew says how many are left.
    await expect(page.getByText(`${left} members`).first()).toBeVisible()
    await expect(members).toHaveCount(left)
    await expect(of(handle)).toHaveCount(0)
  }
})
