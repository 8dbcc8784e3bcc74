import type { Page } from "@playwright/test"
import { articleWith, expect, pageLength, phone, test, unheardOf, visit, writePost } from "./fixtures"

const feed = (page: Page) => page.getByRole("feed")
const articles = (page: Page) => feed(page).getByRole("article")

/** Which post stands at the top of the window, and how far below it. */
async function placeOf(page: Page) {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>("[role=feed] article")]
    const first = cards.find((card) => card.getBoundingClientRect().bottom > 100)
    return { post: first?.dataset.item, top: Math.round(first?.getBoundingClientRect().top ?? 0) }
  })
}

/** Which place the page has written down to come back to. */
async function storedPlaceOf(page: Page) {
  return page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith("place "))
    const place = JSON.parse(sessionStorage.getItem(key ?? "") ?? "{}")
    return { post: place.item, top: place.offset }
  })
}

async function scrollTo(page: Page, position: number) {
  await page.mouse.move(600, 500)
  await expect(async () => {
    await page.mouse.wheel(0, 900)
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(position)
  }).toPass()
}

async function readOn(page: Page, posts: number) {
  await expect(async () => {
    await page.mouse.move(600, 500)
    await page.mouse.wheel(0, 2_000)
    expect(await articles(page).count()).toBeGreaterThanOrEqual(posts)
  }).toPass()
}

test("the first page of a timeline is in the HTML itself", async ({ asPerson }) => {
  const page = await asPerson("bo", { javaScriptEnabled: false })
  await page.goto("/")
  await expect(page).toHaveTitle("Home · Rookery")
  await expect(articles(page).first()).toBeVisible()
  // A page may be a little shorter: a post that two reposts brought is shown once.
  expect(await articles(page).count()).toBeGreaterThan(pageLength / 2)
})

test("reading on loads page after page, every post once", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await visit(page, "/everyone")
  await readOn(page, 3 * pageLength)
  const cards = await articles(page).evaluateAll((all) =>
    all.map((card) => ({ id: card.dataset.item, place: Number(card.ariaPosInSet) })),
  )
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
  expect(cards.map(({ place }) => place)).toEqual(cards.map((_, at) => at + 1))
})

test("going back and reloading return to the same post", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await visit(page, "/everyone")
  await readOn(page, 3 * pageLength)
  // At rest: what is remembered is where the reader stopped.
  await expect(async () => expect(await storedPlaceOf(page)).toEqual(await placeOf(page))).toPass()
  const before = await placeOf(page)
  await page.locator(`[data-item="${before.post}"] .post-time`).evaluate((link: HTMLElement) => link.click())
  await expect(page.getByRole("heading", { level: 1, name: "Thread" })).toBeVisible()
  await page.goBack()
  await expect.poll(() => placeOf(page)).toEqual(before)
  await page.reload()
  await expect.poll(() => placeOf(page)).toEqual(before)
})

test("a new post is counted, not inserted, and shown when the reader asks", async ({ asPerson }) => {
  const [reader, writer] = [await asPerson("bo"), await asPerson("omkar")]
  await Promise.all([visit(reader, "/everyone"), visit(writer, "/everyone")])
  const text = unheardOf("The lift works again")
  await writePost(writer, text)
  const pill = reader.getByRole("button", { name: "1 new post", exact: true })
  await expect(pill).toBeVisible()
  await expect(articleWith(reader, text)).toHaveCount(0)
  await pill.click()
  await expect(articles(reader).first()).toContainText(text)
  await expect(pill).toBeHidden()
})

test("a reader further down keeps their place when they let new posts in", async ({ asPerson }) => {
  const [reader, writer] = [await asPerson("bo"), await asPerson("pavel")]
  await Promise.all([visit(reader, "/everyone"), visit(writer, "/everyone")])
  await scrollTo(reader, 1_200)
  const text = unheardOf("Two desks are free on the third floor")
  await writePost(writer, text)
  await reader.getByRole("button", { name: "1 new post", exact: true }).waitFor()
  const before = await placeOf(reader)
  await reader.keyboard.press(".")
  await expect(articleWith(reader, text)).toHaveCount(1)
  expect(await placeOf(reader)).toEqual(before)
  await reader.getByRole("button", { name: "Go to the top" }).click()
  await expect(articleWith(reader, text)).toBeInViewport()
})

test("a like counts at once, in every list that shows the post", async ({ asPerson }) => {
  const [author, reader] = [await asPerson("ines"), await asPerson("eve")]
  await visit(author, "/everyone")
  const text = unheardOf("Invoices for October are out")
  await writePost(author, text)
  await visit(reader, "/everyone")
  const like = articleWith(reader, text).getByRole("button", { name: "Like" })
  await like.click()
  await expect(like).toHaveAttribute("aria-pressed", "true")
  await expect(like).toHaveText("1")
  await articleWith(reader, text).getByText(text).click()
  await expect(reader.getByRole("heading", { level: 1, name: "Thread" })).toBeVisible()
  await expect(articleWith(reader, text).getByRole("button", { name: "Like" })).toHaveAttribute(
    "aria-pressed",
    "true",
  )
  // Others see it once the counts are rolled up, within a second or two.
  await expect(async () => {
    await author.reload()
    await expect(articleWith(author, text).getByRole("button", { name: "Like" })).toHaveText("1", {
      timeout: 500,
    })
  }).toPass()
})

test("a like stays while more pages come", async ({ asPerson }) => {
  const page = await asPerson("eve")
  await visit(page, "/everyone")
  const post = await articles(page)
    .filter({ has: page.getByRole("button", { name: "Like", pressed: false }) })
    .first()
    .getAttribute("data-item")
  const like = page.locator(`[data-item="${post}"]`).getByRole("button", { name: "Like" })
  await like.click()
  await expect(like).toHaveAttribute("aria-pressed", "true")
  await readOn(page, 2 * pageLength)
  await expect(like).toHaveAttribute("aria-pressed", "true")
})

test("a like that the server never heard of is taken back, with a word", async ({ asPerson }) => {
  const page = await asPerson("eve")
  await page.route("**/everyone", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  )
  await visit(page, "/everyone")
  const notLiked = page.getByRole("button", { name: "Like", pressed: false })
  const post = await articles(page).filter({ has: notLiked }).first().getAttribute("data-item")
  const button = page.locator(`[data-item="${post}"]`).getByRole("button", { name: "Like" })
  const before = await button.innerText()
  await button.click()
  await expect(page.getByRole("status", { name: "Messages" })).toContainText("The server did not answer.")
  await expect(button).toHaveAttribute("aria-pressed", "false")
  expect(await button.innerText()).toBe(before)
})

test("a page that cannot be loaded says so, keeps what was read, and can be tried again", async ({
  asPerson,
}) => {
  const page = await asPerson("bo")
  await page.route("**/api/timelines/**", (route) => route.abort())
  await visit(page, "/everyone")
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight }))
  await expect(page.getByRole("alert").filter({ hasText: "no connection" })).toBeVisible()
  await expect(articles(page)).toHaveCount(pageLength)
  await page.unroute("**/api/timelines/**")
  await page.getByRole("button", { name: "Try again" }).click()
  await expect.poll(() => articles(page).count()).toBeGreaterThan(pageLength)
})

test("a hashtag that nobody used says what to do", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await page.goto("/tags/nobodyeverwrotethis")
  await expect(page.getByText("No post that you may read carries #nobodyeverwrotethis yet.")).toBeVisible()
  await expect(async () => {
    await page.locator("main").getByRole("button", { name: "New post" }).click({ timeout: 500 })
    await expect(page.getByRole("dialog", { name: "New post" })).toBeVisible({ timeout: 500 })
  }).toPass()
})

test("what does not exist is not found, and says nothing else", async ({ asPerson }) => {
  const page = await asPerson("bo")
  for (const path of ["/posts/1", "/posts/not-a-number", "/posts/9223372036854775808"]) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByText("This page does not exist, or it is not for you.")).toBeVisible()
  }
})

test("a person's card appears when their name is pointed at or reached by keyboard", async ({ asPerson }) => {
  const page = await asPerson("bo")
  await visit(page, "/everyone")
  const name = articles(page).first().getByRole("link").first()
  const card = page.getByRole("group", { name: await name.innerText() })
  await name.hover()
  await expect(card).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(card).toBeHidden()
  await articles(page).first().focus()
  await page.keyboard.press("Tab")
  await expect(card).toBeVisible()
  await page.keyboard.press("Tab")
  await expect(card.locator(":focus")).toHaveCount(1)
  await page.keyboard.press("Escape")
  await expect(card).toBeHidden()
  await expect(name).toBeFocused()
})

test("muting takes somebody's posts out of the list, and can be undone", async ({ asPerson }) => {
  const [writer, reader] = [await asPerson("lena"), await asPerson("dee")]
  await visit(writer, "/everyone")
  const text = unheardOf("Quarter closes on Friday")
  await writePost(writer, text)
  await visit(reader, "/everyone")
  await articleWith(reader, text).getByRole("button", { name: "More" }).click()
  await reader.getByRole("menuitem", { name: "Mute @lena" }).click()
  await expect(articleWith(reader, text)).toHaveCount(0)
  await reader.getByRole("button", { name: "Undo" }).click()
  await expect(articleWith(reader, text)).toBeVisible()
})

test("the phone has its navigation below, and no side", async ({ asPerson }) => {
  const page = await asPerson("bo", phone)
  await visit(page, "/")
  const navigation = page.getByRole("navigation", { name: "Main" })
  await expect(navigation.getByRole("link")).toHaveText(["Home", "Everyone", "People", "Groups", "Profile"])
  await navigation.getByRole("link", { name: "Everyone" }).tap()
  await expect(page).toHaveTitle("Everyone · Rookery")
  await expect(page.getByRole("complementary")).toBeHidden()
  // The window itself grows with what sticks out of it.
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(page.viewportSize()?.width)
})
