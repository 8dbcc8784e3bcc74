import type { Locator, Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { acceptInvitation } from "@/lib/groups/answer-invitation"
import { invitePerson } from "@/lib/groups/invite"
import { requestToJoin } from "@/lib/groups/request"
import { articleWith, expect, phone, postBox, test, unheardOf } from "./fixtures"
import { actingOn, gone } from "./story/acting"
import { heading } from "./story/find"
import { listItem } from "./story/groups"

const screens = [
  { screen: "a wide screen", options: { viewport: { width: 1280, height: 800 } } },
  { screen: "a phone", options: phone },
]

for (const { screen, options } of screens) {
  test(`on ${screen}, a group is found, founded, filled, led and closed with the keyboard alone`, async ({
    asPerson,
  }) => {
    test.setTimeout(120_000)
    const page = await asPerson("hugo", options)
    const { hands, choose, closesBackTo, confirm, acts } = actingOn(page)
    const main = page.getByRole("main")
    const name = unheardOf("Kites")
    const slug = name.toLowerCase().replaceAll(" ", "-")
    const button = (label: string | RegExp, within: Page | Locator = main) =>
      within.getByRole("button", { name: label, exact: true })

    await test.step("finds groups", async () => {
      await page.goto("/")
      const groups = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Groups" })
      await hands.enter(groups.filter({ visible: true }), "Shift+Tab")
      await expect(heading(page, "Groups")).toBeVisible()
      const search = page.getByRole("searchbox", { name: "Name of a group" })
      await hands.tabTo(search)
      await hands.type("engineering")
      await expect(page).toHaveURL("/groups?q=engineering")
      await expect(search).toBeFocused()
      await hands.enter(main.getByRole("link", { name: "All", exact: true }), "Shift+Tab")
      await expect(page).toHaveURL("/groups?scope=all&q=engineering")
      await expect(main.getByRole("list", { name: "Groups" })).toContainText("Engineering")
    })

    await test.step("founds one", async () => {
      await hands.enter(main.getByRole("link", { name: "New group" }))
      await expect(heading(page, "New group")).toBeVisible()
      await hands.tabTo(page.getByRole("textbox", { name: "Name" }))
      await hands.type(name)
      const address = page.getByRole("textbox", { name: "Address" })
      await expect(address).toHaveValue(slug)
      await hands.tabTo(address)
      await hands.press("End")
      await hands.type("-x")
      await hands.tabTo(page.getByRole("radio", { name: /^Public/ }))
      await hands.press("ArrowDown")
      await expect(page.getByRole("radio", { name: /^Private/ })).toBeChecked()
      await hands.enter(button("Create group"))
      await expect(heading(page, name)).toBeVisible()
      await expect(page).toHaveURL(`/groups/${slug}-x`)
    })
    const at = { slug: `${slug}-x` }

    await test.step("posts there, and sees for whom", async () => {
      const box = postBox(page).filter({ visible: true })
      if (await box.count()) await hands.tabTo(box)
      else await hands.enter(page.getByRole("button", { name: "New post" }).filter({ visible: true }).last())
      await expect(box).toBeFocused()
      await hands.type("Wind from the west")
      const audience = page.getByRole("button", { name: `Audience: ${name}` }).filter({ visible: true })
      await hands.enter(audience)
      await closesBackTo(audience, page.getByRole("menu"))
      await acts(button("Post", page).filter({ visible: true }), () =>
        expect(articleWith(page, "Wind from the west")).toBeVisible(),
      )
    })

    await test.step("invites somebody, and makes cy a moderator", async () => {
      await fill(at.slug)
      await page.goto(`/groups/${at.slug}`)
      await hideMessages(page)
      await hands.enter(main.getByRole("link", { name: "Members", exact: true }))
      const invite = button("Invite people")
      await hands.enter(invite)
      const dialog = page.getByRole("dialog")
      await hands.tabTo(dialog.getByRole("searchbox", { name: "Whom to invite" }))
      await hands.type("lena")
      const lena = dialog.getByRole("listitem").filter({ has: page.getByText("@lena", { exact: true }) })
      await acts(lena.getByRole("button", { name: "Invite" }), () =>
        expect(lena.getByRole("button", { name: "Invited" })).toBeFocused(),
      )
      await closesBackTo(invite, dialog)
      const row = listItem(page.getByRole("list", { name: "Members" }), "@cy")
      const manage = row.getByRole("button", { name: /^Manage / })
      await hands.enter(manage)
      await closesBackTo(manage, page.getByRole("menu"))
      await hands.press("Enter")
      await choose("Make moderator")
      await expect(row.getByText("Moderator", { exact: true })).toBeVisible()
      await expect(manage).toBeFocused()
    })

    await test.step("answers those who ask to join", async () => {
      await hands.enter(main.getByRole("link", { name: "Manage (3)" }), "Shift+Tab")
      const requests = page.getByRole("list", { name: "Requests to join" })
      const request = (handle: string) => listItem(requests, handle)
      await acts(request("@bo").getByRole("button", { name: "Approve" }), gone(request("@bo")))
      await acts(request("@dee").getByRole("button", { name: "Decline" }), gone(request("@dee")))
      const ban = request("@eve").getByRole("button", { name: "Ban" })
      await hands.enter(ban)
      await closesBackTo(ban, page.getByRole("dialog"))
      await hands.press("Enter")
      await confirm("Ban from group", requests)
      const unban = listItem(page.getByRole("list", { name: "Banned" }), "@eve").getByRole("button")
      await acts(unban, gone(unban))
    })

    await test.step("mutes it and changes what it says", async () => {
      const more = page.getByRole("region", { name: `About ${name}` }).getByRole("button", { name: "More" })
      await hands.enter(more, "Shift+Tab")
      await choose("Mute group")
      const unmute = button("Unmute")
      await expect(unmute).toBeVisible()
      await expect(more).toBeFocused()
      await acts(unmute, gone(unmute))
      await hands.enter(main.getByRole("link", { name: "Group settings" }), "Shift+Tab")
      await expect(heading(page, `Settings of ${name}`)).toBeVisible()
      await hands.tabTo(page.getByRole("textbox", { name: "Description" }))
      await hands.type("For windy days")
      await hands.tabTo(page.locator("input[name=hue]:checked"))
      await hands.press("ArrowRight")
      await acts(button("Save"), async () => {
        await expect(page.getByText("The group is saved.")).toBeAttached()
        await expect(button("Save")).toBeDisabled()
      })
    })

    await test.step("archives it, restores it, hands it over and leaves", async () => {
      const archive = button("Archive group")
      await hands.enter(archive)
      await closesBackTo(archive, page.getByRole("dialog"))
      await hands.press("Enter")
      await confirm("Archive group", archive)
      await acts(button("Restore group"), gone(button("Restore group")))
      await hands.enter(main.getByRole("link", { name: "Go to the members" }), "Shift+Tab")
      const row = listItem(page.getByRole("list", { name: "Members" }), "@cy")
      await hands.enter(row.getByRole("button", { name: /^Manage / }))
      await choose("Hand the group over")
      await confirm("Hand over", row.getByRole("button", { name: /^Manage / }))
      await hands.enter(button("Leave"), "Shift+Tab")
      await closesBackTo(button("Leave"), page.getByRole("dialog"))
      await hands.press("Enter")
      await confirm("Leave group", button("Leave"))
      await expect(button("Ask to join")).toBeVisible()
    })
  })

  test(`on ${screen}, a list is made, filled, renamed and deleted with the keyboard alone`, async ({
    asPerson,
  }) => {
    const page = await asPerson("hugo", options)
    const { hands, closesBackTo, confirm, acts } = actingOn(page)
    const main = page.getByRole("main")
    const button = (name: string) => main.getByRole("button", { name, exact: true })
    const name = unheardOf("Pilots")
    await page.goto("/lists")
    await hands.tabTo(page.getByRole("textbox", { name: "Name of the new list" }))
    await hands.type(name)
    await hands.press("Enter")
    await expect(heading(page, name)).toBeVisible()

    await hands.enter(button("Add people"))
    const dialog = page.getByRole("dialog")
    await hands.tabTo(dialog.getByRole("searchbox", { name: "Whom to add" }))
    await hands.type("cy")
    const cy = dialog.getByRole("listitem").filter({ has: page.getByText("@cy", { exact: true }) })
    await acts(cy.getByRole("button", { name: "Add" }), () =>
      expect(cy.getByRole("button", { name: "Added" })).toBeFocused(),
    )
    await closesBackTo(button("Add people"), dialog)
    await acts(button("Remove"), gone(button("Remove")))
    await expect(page.getByText("Nobody is on this list yet.")).toBeVisible()

    await hands.enter(button("Rename"), "Shift+Tab")
    await hands.tabTo(dialog.getByRole("textbox", { name: "Name" }))
    await hands.type(" of kites")
    await hands.press("Enter")
    await expect(heading(page, `${name} of kites`)).toBeVisible()
    await expect(dialog).toHaveCount(0)
    await expect(button("Rename")).toBeFocused()

    await hands.enter(button("Delete"))
    await closesBackTo(button("Delete"), dialog)
    await hands.press("Enter")
    await confirm("Delete list")
    await expect(page).toHaveURL("/lists")
    await expect(main).not.toContainText(name)
  })
}

/** A message covers the foot of a phone's page until it goes, seven seconds later; nobody waits for that here. */
async function hideMessages(page: Page): Promise<void> {
  await page.getByRole("status", { name: "Messages" }).evaluate((messages) => {
    messages.style.display = "none"
  })
}

/** Lets cy belong to a group of hugo's, and three others ask to. */
async function fill(slug: string): Promise<void> {
  const [hugo, cy] = [await viewerOf("hugo"), await viewerOf("cy")]
  await invitePerson(hugo, { slug, handle: "cy" })
  await acceptInvitation(cy, { slug })
  for (const handle of ["bo", "dee", "eve"]) await requestToJoin(await viewerOf(handle), { slug, note: "" })
}
