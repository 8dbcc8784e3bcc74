import type { Page } from "@playwright/test"
import { expect, phoneWithKeys, test } from "./fixtures"

const about = (page: Page) => page.getByRole("region", { name: /^About / })
const peopleList = (page: Page) => page.getByRole("list", { name: "People" })
const search = (page: Page) => page.getByRole("searchbox", { name: "Name, title or department" })
const notice = (page: Page, text: string) => about(page).getByText(text)

async function choose(page: Page, item: string) {
  await about(page).getByRole("button", { name: "More" }).click()
  await page.getByRole("menuitem", { name: item }).click()
}

test("a profile says who somebody is, and its tabs show posts, replies and likes", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await page.goto("/people/cy")
  await expect(page).toHaveTitle("Cy Novak (@cy) · Rookery")
  await expect(about(page)).toContainText("Staff engineer")
  await expect(about(page)).toContainText(/\d\d:\d\d in Prague/)
  await expect(
    page.getByRole("feed", { name: "Posts of Cy Novak" }).getByRole("article").first(),
  ).toBeVisible()
  for (const [tab, label, path] of [
    ["Replies", "Replies of Cy Novak", "/people/cy/replies"],
    ["Likes", "Liked by Cy Novak", "/people/cy/likes"],
  ] as const) {
    await page.getByRole("navigation", { name: "Profile" }).getByRole("link", { name: tab }).click()
    await expect(page).toHaveURL(path)
    await expect(page.getByRole("feed", { name: label }).getByRole("article").first()).toBeVisible()
  }
})

test("following from a profile counts at once and outlives a reload; the list of followers shows it", async ({
  asPerson,
}) => {
  const page = await asPerson("nia")
  await page.goto("/people/viktor")
  const followers = about(page).getByRole("link", { name: /follower/ })
  const before = Number.parseInt((await followers.textContent()) ?? "", 10)
  const saved = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.url().endsWith("/people/viktor"),
  )
  await about(page).getByRole("button", { name: "Follow", exact: true }).click()
  const following = about(page).getByRole("button", { name: "Following", exact: true })
  await expect(following).toBeVisible()
  await expect(followers).toHaveText(new RegExp(`^${before + 1} `))
  expect((await saved).ok()).toBe(true)
  await page.reload()
  await expect(following).toBeVisible()
  await followers.click()
  await expect(page.getByRole("list", { name: "Followers of Viktor Horák" })).toContainText("@nia")
  await page.goto("/people/viktor")
  await following.click()
  await expect(about(page).getByRole("button", { name: "Follow", exact: true })).toBeVisible()
})

test("a follow that the server refuses is rolled back and explained", async ({ asPerson }) => {
  const page = await asPerson("nia")
  await page.goto("/people/karel")
  const follow = about(page).getByRole("button", { name: "Follow", exact: true })
  await expect(follow).toBeVisible()
  await page.context().setOffline(true)
  await follow.click()
  await expect(page.getByRole("status", { name: "Messages" })).toContainText("You are offline.")
  await expect(follow).toBeVisible()
  await page.context().setOffline(false)
})

test("the directory finds people while one types, filters by department, and keeps both in the address", async ({
  asPerson,
}) => {
  const page = await asPerson("dee")
  await page.goto("/people")
  await expect(page).toHaveTitle("People · Rookery")
  await search(page).pressSequentially("dvorakova")
  await expect(peopleList(page).getByRole("listitem")).toHaveCount(1)
  await expect(peopleList(page)).toContainText("Zuzana Dvořáková")
  await expect(page).toHaveURL("/people?q=dvorakova")
  await expect(search(page)).toBeFocused()
  await search(page).fill("nobody of that name")
  await expect(page.getByText("Nobody was found for “nobody of that name”")).toBeVisible()
  await page.getByRole("link", { name: "Show everybody" }).click()
  await expect(search(page)).toHaveValue("")
  await page.getByLabel("Department", { exact: true }).selectOption("Design")
  await expect(page).toHaveURL("/people?department=Design")
  await expect(peopleList(page).getByText("Engineering")).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel("Department", { exact: true })).toHaveValue("Design")
})

test("the directory answers without JavaScript too", async ({ asPerson }) => {
  const page = await asPerson("dee", { javaScriptEnabled: false })
  await page.goto("/people?q=horak")
  await expect(peopleList(page)).toContainText("Viktor Horák")
})

test("Q01: what cannot be searched for in the address of the directory is answered, never an error", async ({
  asPerson,
}) => {
  const page = await asPerson("dee")
  for (const query of [
    "q=%00",
    "q=%25",
    "q=%ED%A0%80",
    "q=a&q=b",
    `q=${"x".repeat(5000)}`,
    "department=%27%22",
  ]) {
    const response = await page.goto(`/people?${query}`)
    expect(response?.status(), query).toBe(200)
  }
})

test("the whole directory can be read to its end", async ({ asPerson }) => {
  const page = await asPerson("dee")
  await page.goto("/people")
  await expect(async () => {
    await page.mouse.move(600, 500)
    await page.mouse.wheel(0, 4_000)
    await expect(page.getByText("That is everybody.")).toBeVisible({ timeout: 500 })
  }).toPass()
  const rows = peopleList(page).getByRole("listitem")
  const handles = await rows.evaluateAll((all) => all.map((row) => row.querySelector("a")?.pathname))
  expect(new Set(handles).size).toBe(handles.length)
  expect(handles.length).toBeGreaterThanOrEqual(55)
})

test("a muted person's posts leave the feeds, and their profile offers the way back", async ({
  asPerson,
}) => {
  const page = await asPerson("gita")
  await page.goto("/everyone")
  const author = page.locator(".post-author").first()
  const [name, address] = [(await author.textContent()) ?? "", (await author.getAttribute("href")) ?? ""]
  const handle = address.replace("/people/", "")
  const theirPosts = page.getByRole("article").filter({ has: page.getByRole("link", { name, exact: true }) })
  await expect(theirPosts.first()).toBeVisible()
  await page.goto(address)
  await choose(page, `Mute @${handle}`)
  await expect(notice(page, `You muted @${handle}.`)).toBeVisible()
  await page.goto("/everyone")
  await expect(page.getByRole("article").first()).toBeVisible()
  await expect(theirPosts).toHaveCount(0)
  await page.goto(address)
  await about(page).getByRole("button", { name: "Unmute" }).click()
  await expect(notice(page, `You muted @${handle}.`)).toBeHidden()
})

test("Z23: a block hides both from each other until it is ended in the settings", async ({ asPerson }) => {
  const [dee, filip] = [await asPerson("dee"), await asPerson("filip")]
  await dee.goto("/people/filip")
  await choose(dee, "Block @filip")
  await expect(notice(dee, "You blocked @filip.")).toBeVisible()
  await expect(dee.getByRole("feed")).toHaveCount(0)
  await filip.goto("/people/dee")
  await expect(filip.getByText("Posts of @dee are not shown to you.")).toBeVisible()
  await expect(about(filip).getByRole("button", { name: "Follow" })).toHaveCount(0)
  for (const [page, other] of [
    [dee, "filip"],
    [filip, "dee"],
  ] as const) {
    await page.goto(`/people?q=${other}`)
    await expect(page.getByText("Nobody was found")).toBeVisible()
    expect((await page.goto(`/people/${other}/followers`))?.status()).toBe(404)
  }
  await dee.goto("/settings/hidden")
  await dee
    .getByRole("list", { name: "Muted and blocked people" })
    .getByRole("button", { name: "Unblock" })
    .click()
  await expect(dee.getByText("You have muted and blocked nobody.")).toBeVisible()
  await filip.goto("/people/dee")
  await expect(about(filip).getByRole("button", { name: /^Follow/ })).toBeVisible()
})

test("a person who does not exist looks like any page that does not", async ({ asPerson }) => {
  const page = await asPerson("dee")
  for (const path of ["/people/nobody_here", "/people/x", "/people/%00", "/people/nobody_here/followers"]) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole("heading", { level: 1, name: "Not found" })).toBeVisible()
    await expect(page).toHaveTitle("Not found · Rookery")
  }
})

test("on the phone the whole profile and the directory fit the width", async ({ asPerson }) => {
  const page = await asPerson("dee", phoneWithKeys)
  for (const path of [
    "/people",
    "/people/cy",
    "/people/cy/followers",
    "/settings/profile",
    "/settings/devices",
  ]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(360)
    // What a post holds cannot widen the page: it is cut off instead.
    const ends = await page
      .locator(".action-more")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
    expect(Math.max(0, ...ends), path).toBeLessThanOrEqual(360)
  }
})
