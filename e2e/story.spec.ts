import type { Locator } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import { unfollowPerson } from "@/lib/follows/follow"
import { articleWith, expect, test, unheardOf } from "./fixtures"
import { findPerson, heading, signInAtProvider } from "./story/find"
import { keyboardOf } from "./story/keyboard"
import { postsOf, readByLeaps, readPostByPost } from "./story/read"
import { deletePost, goToPost, postToCy, reply } from "./story/talk"

const pressed = (post: Locator) => post.getByRole("button", { pressed: true })

const screens = [
  { screen: "a phone", width: 360, height: 740 },
  { screen: "a wide screen", width: 1280, height: 800 },
]

for (const { screen, width, height } of screens)
  test(`on ${screen}, bo goes through a day by keyboard alone, and cy sees it live`, async ({ asPerson }) => {
    test.setTimeout(120_000)
    await unfollowPerson(await viewerOf("bo"), { handle: "cy" })
    const bo = await asPerson("bo", { viewport: { width, height } })
    const cy = await asPerson("cy")
    const [boTypes, cyTypes] = [keyboardOf(bo), keyboardOf(cy)]
    const question = unheardOf("Coffee tasting at three")
    const answer = unheardOf("Count me in")
    const thanks = unheardOf("See you there")

    await test.step("sign in through the company's identity provider", async () => {
      await bo.context().clearCookies()
      await signInAtProvider(bo, boTypes, "Bo Lindqvist")
    })

    await test.step("read three pages of Home and of Everyone", async () => {
      await readPostByPost(bo, boTypes)
      await boTypes.press("g", "e")
      await expect(heading(bo, "Everyone")).toBeVisible()
      await readByLeaps(bo, boTypes)
    })

    await test.step("open cy's profile and follow", async () => {
      await findPerson(bo, boTypes, "Cy Novak")
      await boTypes.enter(bo.getByRole("main").getByRole("button", { name: "Follow", exact: true }))
      await expect(bo.getByRole("main").getByRole("button", { name: "Following", exact: true })).toBeFocused()
    })

    await test.step("post with a mention and a link, and be seen live by cy", async () => {
      await cy.goto("/")
      await postToCy(bo, boTypes, question)
      await expect(cy.getByRole("button", { name: "1 new post", exact: true })).toBeVisible()
      await expect(articleWith(cy, question)).toHaveCount(0)
      await cyTypes.press(".")
      const news = postsOf(cy).first()
      await expect(news).toContainText(question)
      await expect(news.getByRole("link", { name: "@cy" })).toHaveAttribute("href", "/people/cy")
      const link = news.getByRole("link", { name: "beans.example/tasting" })
      await expect(link).toHaveAttribute("href", "https://beans.example/tasting")
    })

    await test.step("read cy's reply as it comes, answer it, like it, repost it", async () => {
      await boTypes.press("g", "p")
      await goToPost(bo, boTypes, question)
      await boTypes.press("Enter")
      await expect(heading(bo, "Thread")).toBeVisible()
      await goToPost(cy, cyTypes, question)
      await reply(cy, cyTypes, answer)
      await expect(bo.getByRole("button", { name: "1 new reply" })).toBeVisible()
      await boTypes.press(".")
      await goToPost(bo, boTypes, answer)
      await boTypes.press("l", "t")
      await expect(pressed(articleWith(bo, answer))).toHaveCount(2)
      await expect(pressed(articleWith(bo, answer))).toHaveText(["1", "1"])
      await reply(bo, boTypes, thanks)
      await expect(articleWith(bo, thanks)).toBeVisible()
    })

    await test.step("delete the post: it is gone for cy too, and the replies stay", async () => {
      await deletePost(bo, boTypes, question)
      await expect(bo.getByRole("article", { name: "Deleted post" })).toBeVisible()
      await bo.reload()
      await expect(bo.getByRole("article", { name: "Deleted post" })).toBeVisible()
      await expect(pressed(articleWith(bo, answer))).toHaveCount(2)
      await expect(postsOf(cy).first()).toHaveAccessibleName("Deleted post")
      await expect(articleWith(cy, question)).toHaveCount(0)
    })

    await test.step("sign out, and be out", async () => {
      const cookies = await bo.context().cookies()
      const knock = async () => (await bo.request.get("/api/timelines/home")).status()
      expect(await knock()).toBe(200)
      await boTypes.enter(bo.getByRole("button", { name: "Your menu" }).filter({ visible: true }))
      await boTypes.choose(bo.getByRole("menuitem", { name: "Sign out" }))
      await expect(heading(bo, "Sign in")).toBeVisible()
      await bo.goto("/everyone")
      await expect(heading(bo, "Sign in")).toBeVisible()
      await bo.context().addCookies(cookies)
      expect(await knock()).toBe(401)
    })
  })
