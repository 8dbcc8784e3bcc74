import {
  articleWith,
  expect,
  phone,
  postBox,
  postButton,
  test,
  unheardOf,
  visit,
  writePost,
} from "./fixtures"

test("a post with a mention, a link and a hashtag is there at once, with its links", async ({ asPerson }) => {
  const page = await asPerson("priya")
  await visit(page, "/")
  const text = unheardOf("Ask")
  await postBox(page).click()
  await postBox(page).pressSequentially(`${text} @cy`)
  await expect(page.getByRole("option", { name: /Cy Novak/ })).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(postBox(page)).toHaveValue(`${text} @cy `)
  await postBox(page).pressSequentially("about https://example.com/queues #pgconf")
  await page.keyboard.press("Control+Enter")
  const article = articleWith(page, text)
  await expect(article).toBeVisible()
  await expect(postBox(page)).toHaveValue("")
  await expect(article.getByRole("link", { name: "@cy" })).toHaveAttribute("href", "/people/cy")
  await expect(article.getByRole("link", { name: "#pgconf" })).toHaveAttribute("href", "/tags/pgconf")
  await expect(article.getByRole("link", { name: "example.com/queues" })).toHaveAttribute(
    "href",
    "https://example.com/queues",
  )
  await page.reload()
  await expect(articleWith(page, text)).toBeVisible()
})

test("what was typed survives a reload", async ({ asPerson }) => {
  const page = await asPerson("priya")
  await visit(page, "/")
  const text = unheardOf("Half a thought")
  await postBox(page).fill(text)
  await page.reload()
  await expect(postBox(page)).toHaveValue(text)
  await postBox(page).fill("")
})

test("K07: an answer that is lost on its way and sent again makes one post", async ({ asPerson }) => {
  const page = await asPerson("hugo")
  const text = unheardOf("The wall is painted")
  let isLost = false
  await page.route("**/everyone", async (route) => {
    if (route.request().method() !== "POST" || isLost) return route.continue()
    isLost = true
    await route.fetch()
    await route.abort()
  })
  await visit(page, "/everyone")
  await postBox(page).fill(text)
  await postButton(page).click()
  await expect(page.getByRole("alert").filter({ hasText: "Your text is kept." })).toBeVisible()
  await expect(postBox(page)).toHaveValue(text)
  await postButton(page).click()
  await expect(postBox(page)).toHaveValue("")
  await page.reload()
  await expect(articleWith(page, text)).toHaveCount(1)
})

test("two presses at once make one post", async ({ asPerson }) => {
  const page = await asPerson("hugo")
  await visit(page, "/everyone")
  const text = unheardOf("Type test")
  await postBox(page).fill(text)
  await postButton(page).dblclick()
  await expect(articleWith(page, text)).toHaveCount(1)
  await page.reload()
  await expect(articleWith(page, text)).toHaveCount(1)
})

test("the ring counts the last twenty characters, and a text too long cannot be sent", async ({
  asPerson,
}) => {
  const page = await asPerson("hugo")
  await visit(page, "/")
  await postBox(page).fill("x".repeat(480))
  await expect(page.getByText("20 characters left")).toBeAttached()
  await expect(postButton(page)).toBeEnabled()
  await postBox(page).fill(`${"x".repeat(476)} https://example.com/${"y".repeat(300)}`)
  await expect(page.getByText("0 characters left", { exact: true })).toBeAttached()
  await postBox(page).fill("x".repeat(501))
  await expect(page.getByText("A post has at most 500 characters.")).toBeVisible()
  await expect(postButton(page)).toBeDisabled()
  await postBox(page).fill("  \n ")
  await expect(postButton(page)).toBeDisabled()
  await postBox(page).fill("")
})

test("a refusal says why, and keeps the text", async ({ asPerson }) => {
  const page = await asPerson("hugo")
  await visit(page, "/")
  const text = unheardOf("Written while signed out elsewhere")
  await postBox(page).fill(text)
  await page.context().clearCookies()
  await postButton(page).click()
  await expect(page.getByRole("alert").filter({ hasText: "Sign in again" })).toBeVisible()
  await expect(postBox(page)).toHaveValue(text)
})

test("a reply is written below the post, and another from its card", async ({ asPerson }) => {
  const page = await asPerson("priya")
  await visit(page, "/everyone")
  const text = unheardOf("Where does the staging certificate live?")
  await writePost(page, text)
  await articleWith(page, text).getByText(text).click()
  await expect(page.getByRole("heading", { level: 1, name: "Thread" })).toBeVisible()
  const first = unheardOf("In the vault")
  await writePost(page, first)
  await expect(page.getByRole("feed", { name: "Replies" }).getByRole("article")).toHaveCount(1)

  await articleWith(page, first).getByRole("button", { name: "Reply" }).click()
  const dialog = page.getByRole("dialog", { name: "Reply" })
  await expect(dialog).toContainText(first)
  const second = unheardOf("Which vault?")
  await dialog.getByRole("textbox", { name: "Post text" }).fill(second)
  await dialog.getByRole("button", { name: "Post", exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(articleWith(page, second)).toBeVisible()
  await page.reload()
  await expect(articleWith(page, second)).toBeVisible()
})

test("a reply by somebody else is announced on the thread that is open", async ({ asPerson }) => {
  const [author, other] = [await asPerson("priya"), await asPerson("tanvi")]
  await visit(author, "/everyone")
  const text = unheardOf("Who has the projector?")
  await writePost(author, text)
  await articleWith(author, text).getByText(text).click()
  await expect(author.getByRole("heading", { level: 1, name: "Thread" })).toBeVisible()
  await visit(other, new URL(author.url()).pathname)
  const answer = unheardOf("It is with me")
  await writePost(other, answer)
  const pill = author.getByRole("button", { name: "1 new reply" })
  await expect(pill).toBeVisible()
  await expect(articleWith(author, answer)).toHaveCount(0)
  await pill.click()
  await expect(articleWith(author, answer)).toBeVisible()
})

test("one's own post can be deleted, and leaves a tombstone", async ({ asPerson }) => {
  const page = await asPerson("tanvi")
  await visit(page, "/everyone")
  const text = unheardOf("Croissants, wrong channel")
  await writePost(page, text)
  await articleWith(page, text).getByRole("button", { name: "More" }).click()
  await page.getByRole("menuitem", { name: "Delete post" }).click()
  const question = page.getByRole("dialog", { name: "Delete this post?" })
  await question.getByRole("button", { name: "Keep it" }).click()
  await expect(articleWith(page, text)).toBeVisible()
  await articleWith(page, text).getByRole("button", { name: "More" }).click()
  await page.getByRole("menuitem", { name: "Delete post" }).click()
  await question.getByRole("button", { name: "Delete post" }).click()
  await expect(articleWith(page, text)).toHaveCount(0)
  await expect(page.getByText("This post was deleted.")).toBeVisible()
  await expect(page.getByRole("status", { name: "Messages" })).toContainText("Post deleted.")
  await page.reload()
  await expect(page.getByText("This post was deleted.")).toHaveCount(0)
})

test("on the phone a post is one tap away", async ({ asPerson }) => {
  const page = await asPerson("tanvi", phone)
  await visit(page, "/")
  await expect(postBox(page)).toBeHidden()
  await page.getByRole("button", { name: "New post" }).tap()
  await expect(postBox(page)).toBeFocused()
  const text = unheardOf("From the tram")
  await postBox(page).fill(text)
  await postButton(page).tap()
  await expect(articleWith(page, text)).toBeVisible()
})

test("everything that one taps is large enough for a finger", async ({ asPerson }) => {
  const page = await asPerson("bo", phone)
  await visit(page, "/")
  const small = await page
    .locator("button:visible, nav a:visible, .post-time:visible, .post-author:visible")
    .evaluateAll((controls) =>
      controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        return height < 44 || width < 24
          ? [`${control.ariaLabel ?? control.textContent} ${width}x${height}`]
          : []
      }),
    )
  expect(small).toEqual([])
})
