import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Response,
} from "@playwright/test"
import { signIn } from "../scripts/stack/sign-in"

type Fixtures = {
  /** A page of a browser of its own in which the person is signed in, by a session and not by clicking. */
  asPerson: (handle: string, options?: BrowserContextOptions) => Promise<Page>
}

export { expect }

/** Every page is also watched: an error of a script or a breach of the content policy fails the test. */
export const test = base.extend<Fixtures>({
  asPerson: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    await use(async (handle, options) => {
      const context = await browser.newContext({ baseURL, locale: "en-GB", timezoneId: "UTC", ...options })
      contexts.push(context)
      await context.addCookies([{ ...(await signIn(handle)), url: String(baseURL) }])
      const page = await context.newPage()
      watch(page, faults)
      if (options?.javaScriptEnabled !== false) waitForScripts(page)
      return page
    })
    for (const context of contexts) await context.close()
    expect(faults).toEqual([])
  },
})

/**
 * What is pressed before the scripts of a page are at work is lost, so every visit ends when they are: Next then
 * adds the element that announces routes.
 */
function waitForScripts(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  const areAtWork = async (response: Response | null) => {
    if (response?.headers()["content-type"]?.startsWith("text/html"))
      await page.locator("next-route-announcer").waitFor({ state: "attached" })
    return response
  }
  // A visit that says what it waits for waits for that alone.
  page.goto = async (url, options) =>
    options?.waitUntil ? goto(url, options) : areAtWork(await goto(url, options))
  page.reload = async (options) => areAtWork(await reload(options))
}

function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(String(error)))
  page.on("console", (message) => {
    const text = message.text()
    if (message.type() === "error" && !text.startsWith("Failed to load resource")) faults.push(text)
  })
}

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
}

/** As narrow, and there is a keyboard and no finger. */
export const phoneWithKeys: BrowserContextOptions = { ...phone, hasTouch: false }

/** The screens that a story by keyboard is told on. */
export const screensWithKeys = [
  ["on the desktop", { viewport: { width: 1280, height: 800 } }],
  ["on the phone", phoneWithKeys],
] as const

/** Opens a page and waits until it answers to keys: the exact times come with the first script that runs. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator("main time[title]").first().waitFor({ state: "attached" })
}

/** Texts that no other test and no earlier run has posted. */
export const unheardOf = (text: string) => `${text} ${Math.random().toString(36).slice(2, 8)}`

/** The post box that is in sight. */
export const postBox = (page: Page) => page.getByRole("textbox", { name: "Post text" })

export const postButton = (page: Page) => page.getByRole("button", { name: "Post", exact: true })

export const articleWith = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text })

export async function writePost(page: Page, text: string): Promise<void> {
  await postBox(page).fill(text)
  await postButton(page).click()
  await expect(articleWith(page, text)).toBeVisible()
}

/** Pages of a timeline are 20 posts long. */
export const pageLength = 20
