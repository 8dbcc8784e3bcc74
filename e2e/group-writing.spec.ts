import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { archiveGroup, restoreGroup } from "@/lib/groups/archive"
import { banMember } from "@/lib/groups/ban"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { createGroup } from "@/lib/groups/create"
import { joinGroup } from "@/lib/groups/join"
import { leaveGroup } from "@/lib/groups/leave"
import { setRole } from "@/lib/groups/set-role"
import { updateGroup } from "@/lib/groups/update"
import type { PollInput } from "@/lib/polls/input"
import { createPost } from "@/lib/posts/create-post"
import { approveQueued, declineQueued } from "@/lib/posts/decide-queued"
import { listQueue } from "@/lib/posts/queue"
import { articleWith, expect, phone, postBox, postButton, test, unheardOf, visit } from "./fixtures"

/** How long an open page may take to follow what somebody else has done. */
const atOnce = { timeout: 2000 }

const poll: PollInput = {
  ...{ options: ["Print it", "Read it again"], minutes: 60 },
  ...{ multiple: false, anonymous: false, results: "voted" },
}

/** A public group of this name that the first of them owns and the others belong to. */
async function foundGroup(name: string, owner: Viewer, ...members: Viewer[]): Promise<string> {
  const slug = name.toLowerCase().replaceAll(" ", "-")
  await createGroup(owner, { slug, name, description: "", visibility: "public" })
  for (const member of members) await joinGroup(member, { slug })
  return slug
}

async function decide(lead: Viewer, slug: string, how: typeof approveQueued): Promise<void> {
  const { items } = await listQueue(lead, { slug })
  for (const { id } of items) await how(lead, { slug, id })
}

for (const { screen, options } of [
  { screen: "a phone", options: phone },
  { screen: "a wide screen", options: { viewport: { width: 1280, height: 800 } } },
])
  test(`on ${screen}, a declined post stays with whoever wrote it, who changes it and sends it again`, async ({
    asPerson,
  }) => {
    const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
    const slug = await foundGroup(unheardOf("Press"), dee, bo)
    await updateGroup(dee, { slug, approvesPosts: true })
    const text = unheardOf("Page one is ready")
    await createPost(bo, { body: text, group: slug, poll, more: ["Page two is not"] })
    const page = await asPerson("bo", options)
    await page.goto(`/groups/${slug}`)
    const waiting = page.getByRole("region", { name: "Your posts that wait" })
    const declined = page.getByRole("region", { name: "Your declined posts" })
    await expect(waiting).toContainText(text)
    await expect(waiting.getByRole("list", { name: "Poll" })).toContainText("Print it")

    await decide(dee, slug, declineQueued)
    await expect(declined).toContainText(text, atOnce)
    await expect(declined).toContainText("Declined by a moderator of the group")
    await expect(waiting).toHaveCount(0)

    const lead = await asPerson("dee")
    await lead.goto(`/groups/${slug}/manage`)
    await expect(lead.getByText("No post waits.")).toBeVisible()
    for (const path of ["", "/manage"]) {
      await lead.goto(`/groups/${slug}${path}`)
      expect(await lead.content()).not.toContain(text)
    }

    await declined.getByRole("button", { name: "Edit and send again" }).click()
    const box = postBox(page).filter({ visible: true })
    await expect(box).toHaveValue(text)
    await expect(box).toBeFocused()
    await box.fill(`${text}, at last`)
    await postButton(page).filter({ visible: true }).click()
    await expect(waiting).toContainText(`${text}, at last`)
    await expect(waiting).toContainText("1 more post in this thread")
    await expect(waiting.getByRole("list", { name: "Poll" })).toContainText("Print it")
    await declined.getByRole("button", { name: "Dismiss" }).click()
    await expect(declined).toHaveCount(0)

    await decide(dee, slug, approveQueued)
    await expect(waiting).toHaveCount(0, atOnce)
    await page.getByRole("button", { name: "1 new post", exact: true }).click()
    await expect(articleWith(page, `${text}, at last`).getByRole("radio", { name: "Print it" })).toBeVisible()
  })

test("whoever cannot post in a group any more takes a declined text along", async ({ asPerson }) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const slug = await foundGroup(unheardOf("Press"), dee, bo)
  await updateGroup(dee, { slug, approvesPosts: true })
  const text = unheardOf("Page two is ready")
  await createPost(bo, { body: text, group: slug })
  await decide(dee, slug, declineQueued)
  await archiveGroup(dee, { slug })
  const page = await asPerson("bo", { permissions: ["clipboard-read", "clipboard-write"] })
  await page.goto(`/groups/${slug}`)
  await page.getByRole("button", { name: "Copy text" }).click()
  await expect(page.getByRole("status", { name: "Messages" })).toContainText("Text copied.")
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
})

test("whoever left a private group still takes along what they wrote there and nobody let in", async ({
  asPerson,
}) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const slug = await foundGroup(unheardOf("Press"), dee, bo)
  await updateGroup(dee, { slug, approvesPosts: true })
  await changeVisibility(dee, { slug, visibility: "private" })
  const [declinedText, waitingText] = [unheardOf("Page three is ready"), unheardOf("Page four is ready")]
  await createPost(bo, { body: declinedText, group: slug })
  await decide(dee, slug, declineQueued)
  await createPost(bo, { body: waitingText, group: slug })
  await leaveGroup(bo, { slug })
  const page = await asPerson("bo")
  await page.goto(`/groups/${slug}`)
  const waiting = page.getByRole("region", { name: "Your posts that wait" })
  const declined = page.getByRole("region", { name: "Your declined posts" })
  await expect(declined).toContainText(declinedText)
  await expect(declined.getByRole("button", { name: "Copy text" })).toBeVisible()
  await expect(waiting).toContainText(waitingText)
  await waiting.getByRole("button", { name: "Withdraw" }).click()
  await expect(waiting).toHaveCount(0)
  await declined.getByRole("button", { name: "Dismiss" }).click()
  await expect(declined).toHaveCount(0)
})

test("two owners have a group's settings open: each change is kept, and the same one is asked about", async ({
  asPerson,
}) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const slug = await foundGroup(unheardOf("Kiln"), dee, bo)
  await setRole(dee, { slug, handle: "bo", role: "owner" })
  const page = await asPerson("dee")
  await page.goto(`/groups/${slug}/settings`)
  const field = (name: string) => page.getByRole("textbox", { name, exact: true })
  await field("Rules").fill("Be exact.")
  await field("Description").fill("Mine")

  await updateGroup(bo, { slug, name: "Oven", description: "Theirs" })
  await expect(field("Name")).toHaveValue("Oven", atOnce)
  await expect(field("Description")).toHaveValue("Mine")
  const save = page.getByRole("button", { name: "Save", exact: true })
  await save.click()
  const messages = page.getByRole("status", { name: "Messages" })
  await expect(messages).toContainText("Another owner has just changed the description too.")
  await expect(page.getByText("It says now: “Theirs”")).toBeVisible()
  await expect(field("Description")).toBeFocused()
  await expect(field("Description")).toHaveValue("Mine")
  await save.click()
  await expect(messages).toContainText("The group is saved.")
  await expect(save).toBeDisabled()
  await page.goto(`/groups/${slug}/about`)
  for (const text of ["Oven", "Mine", "Be exact."]) await expect(page.getByRole("main")).toContainText(text)
})

test("where nothing can be added, the reason stands in place of the reply box, in the words of the refusal", async ({
  asPerson,
}) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const slug = await foundGroup(unheardOf("Attic"), dee, bo)
  const text = unheardOf("Old boxes")
  const posted = await createPost(dee, { body: text, group: slug })
  if (!("item" in posted)) throw new Error("The post waits.")
  const page = await asPerson("bo")
  const archived = page.getByText("This group is archived, so nothing can be added to it.")
  await archiveGroup(dee, { slug })
  await page.goto(`/posts/${posted.item.id}`)
  await expect(archived).toBeVisible()
  await expect(postBox(page)).toHaveCount(0)

  await page.goto(`/groups/${slug}`)
  await articleWith(page, text).getByRole("button", { name: "Reply", exact: true }).click()
  await expect(page.getByRole("dialog", { name: "Reply" }).filter({ has: archived })).toBeVisible()
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveCount(0)

  await restoreGroup(dee, { slug })
  await page.goto(`/posts/${posted.item.id}`)
  await expect(postBox(page)).toBeVisible()
  await banMember(dee, { slug, handle: "bo" })
  await page.reload()
  await expect(page.getByText("You are banned from this group.")).toBeVisible()
  await expect(postBox(page)).toHaveCount(0)
})

test("whoever writes an answer learns at once that it cannot be sent any more, and keeps it while it can", async ({
  asPerson,
}) => {
  const [dee, bo] = [await viewerOf("dee"), await viewerOf("bo")]
  const slug = await foundGroup(unheardOf("Cellar"), dee, bo)
  const posted = await createPost(dee, { body: unheardOf("Old wine"), group: slug })
  if (!("item" in posted)) throw new Error("The post waits.")
  const page = await asPerson("bo")
  await visit(page, `/posts/${posted.item.id}`)
  const archived = page.getByText("This group is archived, so nothing can be added to it.")
  await postBox(page).fill("How old?")
  const renamed = unheardOf("Vault")
  await updateGroup(dee, { slug, name: renamed })
  await expect(page.getByRole("main")).toContainText(renamed, atOnce)
  await expect(postBox(page)).toHaveValue("How old?")
  await archiveGroup(dee, { slug })
  await expect(archived).toBeVisible(atOnce)
  await expect(postBox(page)).toHaveCount(0)
  await restoreGroup(dee, { slug })
  await expect(postBox(page)).toHaveValue("How old?", atOnce)
})
