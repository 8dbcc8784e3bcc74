import type { Page } from "@playwright/test"
import { articleWith, expect, phone, postBox, postButton, test, unheardOf } from "./fixtures"
import { found, inviteToGroup, listItem, openComposer } from "./story/groups"
import { keyboardOf } from "./story/keyboard"

/** How long an open page may show what its reader may no longer read, or lack what they may. */
const follows = { timeout: 60_000 }

const screens = [
  { screen: "a phone", options: phone },
  { screen: "a wide screen", options: { viewport: { width: 1280, height: 800 } } },
]

for (const { screen, options } of screens)
  test(`on ${screen}, dee founds a private group, bo posts there, and eve finds no trace of it while it is private`, async ({
    asPerson,
  }) => {
    test.setTimeout(240_000)
    const [dee, bo, eve] = [
      await asPerson("dee", options),
      await asPerson("bo", options),
      await asPerson("eve", options),
    ]
    const name = unheardOf("Kiln")
    const slug = name.toLowerCase().replace(" ", "-")
    const secret = unheardOf("The glaze cracked")
    const tag = `kiln${slug.slice(-6)}`

    await test.step("dee founds the group and invites bo", async () => {
      await found(dee, { name, visibility: "Private" })
      await expect(dee).toHaveURL(`/groups/${slug}`)
      await expect(dee).toHaveTitle(`${name} · Rookery`)
      await inviteToGroup(dee, "bo")
    })

    await test.step("bo accepts", async () => {
      await bo.goto("/groups")
      const invitation = listItem(bo.getByRole("region", { name: "Invitations" }), name)
      await expect(invitation).toContainText("Private")
      await invitation.getByRole("button", { name: "Accept" }).click()
      await expect(bo.getByRole("list", { name: "Groups" })).toContainText(name)
    })

    await test.step("eve asks to join, with a note, and is declined", async () => {
      await eve.goto(`/groups?scope=all&q=${encodeURIComponent(name)}`)
      await listItem(eve.getByRole("main"), name).getByRole("button", { name: "Ask to join" }).click()
      const dialog = eve.getByRole("dialog", { name: `Ask to join ${name}` })
      await dialog.getByRole("textbox").fill("I throw pots.")
      await dialog.getByRole("button", { name: "Ask to join" }).click()
      await expect(eve.getByRole("button", { name: "Requested" })).toBeVisible()
      await dee.goto(`/groups/${slug}/manage`)
      const request = listItem(dee.getByRole("list", { name: "Requests to join" }), "@eve")
      await expect(request).toContainText("I throw pots.")
      await request.getByRole("button", { name: "Decline" }).click()
      await expect(dee.getByText("Nobody asks to join.")).toBeVisible()
      await eve.goto(`/groups/${slug}`)
      await expect(eve.getByRole("button", { name: "Ask to join" })).toBeVisible()
    })

    await test.step("bo posts there, and dee reads it live", async () => {
      await dee.goto(`/groups/${slug}`)
      await bo.goto(`/groups/${slug}`)
      await openComposer(bo)
      await expect(
        bo.getByRole("button", { name: `Audience: ${name}` }).filter({ visible: true }),
      ).toBeVisible()
      await postBox(bo).filter({ visible: true }).fill(`${secret} #${tag}`)
      await postButton(bo).filter({ visible: true }).click()
      await expect(articleWith(bo, secret)).toBeVisible()
      await dee.getByRole("button", { name: "1 new post", exact: true }).click()
      await expect(articleWith(dee, secret)).toBeVisible()
    })

    const permalink = await articleWith(bo, secret)
      .getByRole("link")
      .filter({ has: bo.getByRole("time") })
      .getAttribute("href")

    await test.step("eve finds no trace of it", async () => {
      await expectNoTrace(eve, { secret, slug, tag, permalink: String(permalink) })
    })

    await test.step("the group becomes public, and eve's open page follows", async () => {
      await eve.goto(`/groups/${slug}`)
      await changeVisibility(dee, slug, "Public")
      await expect(articleWith(eve, secret)).toBeVisible(follows)
      await eve.goto("/everyone")
      await expect(articleWith(eve, secret)).toBeVisible()
    })

    await test.step("it becomes private again, and every open page lets go of it", async () => {
      const other = await eve.context().newPage()
      await other.goto(`/groups/${slug}`)
      await expect(articleWith(other, secret)).toBeVisible()
      await bo.goto("/")
      await expect(articleWith(bo, secret)).toBeVisible()
      await changeVisibility(dee, slug, "Private")
      for (const page of [eve, other]) await expect(page.getByText(secret)).toHaveCount(0, follows)
      await expect(other.getByRole("button", { name: "Ask to join" })).toBeVisible(follows)
      await expect(articleWith(bo, secret)).toBeVisible()
      await expectNoTrace(eve, { secret, slug, tag, permalink: String(permalink) })
    })
  })

async function changeVisibility(page: Page, slug: string, to: "Public" | "Private"): Promise<void> {
  await page.goto(`/groups/${slug}/settings`)
  await page.getByRole("radio", { name: new RegExp(`^${to}`) }).check()
  await page.getByRole("button", { name: "Change visibility" }).click()
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Make it ${to.toLowerCase()}` })
    .click()
  await expect(page.getByRole("status", { name: "Messages" })).toContainText(
    `The group is ${to.toLowerCase()} now.`,
  )
}

type Trace = { secret: string; slug: string; tag: string; permalink: string }

/** Looks wherever a post shows up, at what the page holds and at what it is made of. */
async function expectNoTrace(page: Page, { secret, slug, tag, permalink }: Trace): Promise<void> {
  const places = [
    "/",
    "/everyone",
    "/people/bo",
    "/people/bo/replies",
    `/tags/${tag}`,
    `/groups/${slug}`,
    `/groups/${slug}/about`,
  ]
  for (const path of places) {
    await page.goto(path)
    expect(await page.content(), path).not.toContain(secret)
  }
  for (const path of [
    permalink,
    `/groups/${slug}/members`,
    `/groups/${slug}/manage`,
    `/groups/${slug}/settings`,
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    expect(await page.content(), path).not.toContain(secret)
    await expect(page, path).toHaveTitle(/^(Not found · )?Rookery$/)
  }
  for (const path of ["timelines/home", "timelines/everyone", "timelines/people/bo", `timelines/tags/${tag}`])
    expect(await (await page.request.get(`/api/${path}`)).text(), path).not.toContain(secret)
  for (const path of [`timelines/groups/${slug}`, `groups/${slug}/members`])
    expect((await page.request.get(`/api/${path}`)).status(), path).toBe(404)
}

test("a text begun on a group's page stays with the group, and the last audience elsewhere is remembered", async ({
  asPerson,
}) => {
  const page = await asPerson("leticia")
  const name = unheardOf("Loom")
  const slug = name.toLowerCase().replace(" ", "-")
  await found(page, { name, visibility: "Secret" })
  await postBox(page).fill("Only for weavers")
  await page.goto("/")
  await expect(postBox(page)).toHaveValue("")
  const audience = page.getByRole("button", { name: /^Audience: / })
  await expect(audience).toHaveText("Everyone")
  const keyboard = keyboardOf(page)
  const choice = page.getByRole("menuitemradio", { name })
  await keyboard.enter(audience)
  await keyboard.choose(choice)
  await expect(audience).toHaveText(name)
  await expect(audience).toBeFocused()
  await page.reload()
  await expect(audience).toHaveText(name)
  await audience.click()
  await page.getByRole("menuitemradio", { name: "Everyone" }).click()
  await page.goto(`/groups/${slug}`)
  await expect(postBox(page)).toHaveValue("Only for weavers")
  await expect(audience).toHaveText(name)
})

test("a post for a group whose posts are approved waits until a moderator lets it in, and can be pinned then", async ({
  asPerson,
}) => {
  const [owner, member] = [await asPerson("leticia"), await asPerson("hugo")]
  const name = unheardOf("Press")
  const slug = name.toLowerCase().replace(" ", "-")
  const text = unheardOf("Page one is ready")
  await found(owner, { name, visibility: "Public" })
  await owner.goto(`/groups/${slug}/settings`)
  await owner.getByRole("checkbox", { name: /^Posts of members wait/ }).check()
  await owner.getByRole("button", { name: "Save", exact: true }).click()
  await expect(owner.getByRole("status", { name: "Messages" })).toContainText("The group is saved.")
  await member.goto(`/groups/${slug}`)
  await member.getByRole("main").getByRole("button", { name: "Join" }).click()
  await expect(postBox(member)).toBeVisible()
  await postBox(member).fill(text)
  await postButton(member).click()
  await expect(member.getByRole("region", { name: "Your posts that wait" })).toContainText(text)
  await owner.goto(`/groups/${slug}/manage`)
  await listItem(owner.getByRole("list", { name: "Waiting posts" }), text)
    .getByRole("button", { name: "Approve" })
    .click()
  await expect(owner.getByText("No post waits.")).toBeVisible()
  await owner.goto(`/groups/${slug}`)
  await articleWith(owner, text).getByRole("button", { name: "More" }).click()
  await owner.getByRole("menuitem", { name: "Pin to group" }).click()
  await expect(owner.getByRole("region", { name: "Pinned post" })).toContainText(text)
  await expect(articleWith(owner, text)).toHaveCount(1)
  await member.goto(`/groups/${slug}`)
  await expect(articleWith(member, text)).toBeVisible()
  await member.getByRole("main").getByRole("button", { name: "Leave" }).click()
  await expect(member.getByRole("main").getByRole("button", { name: "Join" })).toBeVisible()
})
