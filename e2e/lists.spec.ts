import { viewerOf } from "@/lib/auth/viewer"
import { createList } from "@/lib/lists/create"
import { addToList } from "@/lib/lists/people"
import { createPost } from "@/lib/posts/create-post"
import { articleWith, expect, test, unheardOf } from "./fixtures"
import { heading } from "./story/find"

test("a list is made, filled from a profile, read as a timeline, and nobody else's to see", async ({
  asPerson,
}) => {
  const [page, other] = [await asPerson("leticia"), await asPerson("hugo")]
  const name = unheardOf("Readers")
  await page.goto("/lists")
  await page.getByRole("textbox", { name: "Name of the new list" }).fill(name)
  await page.getByRole("button", { name: "Create list" }).click()
  await expect(heading(page, name)).toBeVisible()
  await expect(page.getByText("Nobody is on this list yet.")).toBeVisible()
  const address = new URL(page.url()).pathname.replace("/people", "")

  await page.goto("/people/cy")
  await page
    .getByRole("region", { name: /^About / })
    .getByRole("button", { name: "More" })
    .click()
  await page.getByRole("menuitem", { name: "Add to list" }).click()
  const dialog = page.getByRole("dialog")
  const saved = page.waitForResponse((response) => response.request().method() === "POST")
  await dialog.getByRole("checkbox", { name }).check()
  expect((await saved).ok()).toBe(true)
  await dialog.getByRole("button", { name: "Done" }).click()

  await page.goto(address)
  const posts = page.getByRole("feed", { name: `Posts of ${name}` }).getByRole("article")
  await expect(posts.first()).toContainText("Cy Novak")
  for (const path of [address, `${address}/people`]) {
    expect((await other.goto(path))?.status(), path).toBe(404)
    await expect(other).toHaveTitle(/^(Not found · )?Rookery$/)
  }
  expect((await other.request.get(`/api/timelines${address}`)).status()).toBe(404)

  await page.goto(`${address}/people`)
  await page.getByRole("button", { name: "Remove" }).click()
  await expect(page.getByText("Nobody is on this list yet.")).toBeVisible()
  await page.getByRole("button", { name: "Delete", exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Delete list" }).click()
  await expect(page).toHaveURL("/lists")
  await expect(page.getByRole("main")).not.toContainText(name)
})

test("what those on a list write is announced on its open page, and nothing else", async ({ asPerson }) => {
  const [owner, cy, gita] = [await viewerOf("leticia"), await viewerOf("cy"), await viewerOf("gita")]
  const { id } = await createList(owner, { name: unheardOf("Writers") })
  await addToList(owner, { id, handle: "cy" })
  const page = await asPerson("leticia")
  await page.goto(`/lists/${id}`)
  const text = unheardOf("The ink is dry")
  await createPost(gita, { body: unheardOf("Not on the list") })
  await createPost(cy, { body: text })
  await page.getByRole("button", { name: "1 new post", exact: true }).click()
  await expect(articleWith(page, text)).toBeInViewport()
  await expect(page.getByRole("button", { name: "Go to the top" })).toHaveCount(0)
})
