import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type Browser, chromium } from "@playwright/test"
import { findBrowser } from "./browser"
import type { PageToSee } from "./screenshots/pages"
import { startThrowAwayStack } from "./stack/throw-away-stack"

const widths = [360, 768, 1280]
const themes = ["light", "dark"] as const

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } })
const [folder] = positionals
if (!folder) {
  console.error("Say where to put the pictures: npm run screenshots -- FOLDER [--only=PATH]")
  process.exit(1)
}
mkdirSync(folder, { recursive: true })

const stack = await startThrowAwayStack()
try {
  // What these modules reach depends on the environment they find when they load.
  Object.assign(process.env, stack.env)
  const { pagesToSee } = await import("./screenshots/pages")
  const { overlaysToSee, statesToSee, strangePosts } = await import("./screenshots/states")
  const { postOverlaysToSee, postsToSee } = await import("./screenshots/posts")
  const { pollOverlaysToSee, pollsToSee } = await import("./screenshots/polls")
  const { bookmarkOverlaysToSee, bookmarksToSee } = await import("./screenshots/bookmarks")
  const { draftOverlaysToSee, draftsToSee } = await import("./screenshots/drafts")
  const { outgoingOverlaysToSee, outgoingToSee } = await import("./screenshots/outgoing")
  const { mediaOverlaysToSee, mediaToSee } = await import("./screenshots/media")
  const { groupOverlaysToSee, groupsToSee } = await import("./screenshots/groups")
  const { signIn } = await import("./stack/sign-in")
  const browser = await chromium.launch(findBrowser())
  // One after the other: what a group prepares is not to be seen on the pages before it.
  for (const find of [
    ...[pagesToSee, overlaysToSee, statesToSee, groupsToSee, groupOverlaysToSee],
    ...[strangePosts, postsToSee, postOverlaysToSee, bookmarksToSee, bookmarkOverlaysToSee],
    ...[pollsToSee, pollOverlaysToSee],
    ...[draftsToSee, draftOverlaysToSee, outgoingToSee, outgoingOverlaysToSee],
    ...[mediaToSee, mediaOverlaysToSee],
  ])
    for (const page of (await find()).filter(isWanted)) {
      const cookie = page.viewer === null ? null : await signIn(page.viewer)
      for (const width of widths)
        for (const theme of themes) await picture(browser, { page, cookie, width, theme })
      console.log(`  ${page.name}`)
    }
  await browser.close()
} finally {
  await stack.stop()
}
process.exit()

function isWanted({ name, path }: PageToSee): boolean {
  return !values.only || [path, name].includes(values.only)
}

interface Shot {
  page: PageToSee
  cookie: { name: string; value: string } | null
  width: number
  theme: (typeof themes)[number]
}

async function picture(browser: Browser, { page, cookie, width, theme }: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: stack.publicUrl,
    viewport: { width, height: width < 768 ? 780 : 900 },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    bypassCSP: true,
  })
  if (cookie) await context.addCookies([{ ...cookie, url: stack.publicUrl }])
  const tab = await context.newPage()
  await tab.goto(page.path, { waitUntil: "load" })
  // Posts far from the screen are not painted until one scrolls there; on a picture they are to be seen.
  await tab.addStyleTag({ content: "* { content-visibility: visible !important }" })
  await tab.evaluate(() => document.fonts.ready)
  await page.open?.(tab).catch((error) => {
    // One state that does not come about must not cost the pictures of all others.
    console.error(`  ${page.name}, ${width} pixels, ${theme}: ${error}`)
    process.exitCode = 1
  })
  const path = join(String(folder), `${page.name}-${width}-${theme}.png`)
  // What opens over a page is looked at as it stands in the window.
  await tab.screenshot({ path, fullPage: !page.open })
  await context.close()
}
