import type { Page } from "@playwright/test"
import { like } from "drizzle-orm"
import { db } from "@/db"
import { people } from "@/db/schema/people"
import { viewerOf } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { newId } from "@/lib/core/ids"
import { putMedia } from "@/lib/media/testing/put-media"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { articleWith, expect, test } from "./fixtures"
import { cookieOf } from "./security/cookies"
import { payloads } from "./security/payloads"
import { send } from "./security/send"

const handleOf = (n: number) => `vexing_${n}`
const posts: { id: string; handle: string }[] = []
const plainRules = { multiple: false, anonymous: false, results: "voted" } as const

/** Somebody who carries this text in every field that others see, past all that cleans it on its way in. */
async function hire(handle: string, text: string): Promise<void> {
  const name = text.slice(0, 50)
  const fields = { name, title: text, department: text, location: text, bio: text, searchText: text }
  const row = { id: newId(), handle, createdAt: new Date("2026-01-01"), firstSignedInAt: now(), ...fields }
  await db.insert(people).values(row).onConflictDoUpdate({ target: people.handle, set: fields })
}

test.beforeAll(async () => {
  for (const [n, text] of payloads.entries()) {
    await hire(handleOf(n), text)
    const viewer = await viewerOf(handleOf(n))
    const poll = { options: [text.slice(0, 200), "Nothing"], minutes: 60, ...plainRules }
    // Its description and its name are the text too.
    const media = [await putMedia(viewer, text)]
    const { item } = await createPost(viewer, { body: `vexing ${n}: ${text} #vexing`, poll, media })
    posts.push({ id: item.id, handle: viewer.handle })
  }
})

test.afterAll(async () => {
  for (const { id, handle } of posts) await deletePost(await viewerOf(handle), { id })
  const plain = { name: "Somebody", title: "", department: "", location: "", bio: "", searchText: "" }
  await db.update(people).set(plain).where(like(people.handle, "vexing\\_%"))
})

/** Dialogs that open and breaches of the content policy, on any page that this one goes to. */
async function watch(page: Page): Promise<string[]> {
  const told: string[] = []
  page.on("dialog", async (dialog) => {
    told.push(`a dialog on ${page.url()}`)
    await dialog.dismiss()
  })
  await page.exposeBinding("tellBreach", (_source, breach: string) => told.push(breach))
  await page.addInitScript(`document.addEventListener("securitypolicyviolation", (breach) =>
    tellBreach(breach.violatedDirective + " " + breach.blockedURI))`)
  return told
}

test("X01: what people write or are called runs nowhere: no dialog, no breach of the policy", async ({
  asPerson,
}) => {
  test.setTimeout(120_000)
  // Somebody of whom no other test asks so much in the same minute.
  const page = await asPerson("aoife")
  const told = await watch(page)
  const everywhere = ["/everyone", "/people", "/people?q=vexing", "/tags/vexing", `/posts/${posts[1]?.id}`]
  const ofEach = payloads.flatMap((text, n) => [
    `/people/${handleOf(n)}`,
    `/tags/${encodeURIComponent(text)}`,
    `/people?q=${encodeURIComponent(text)}&department=${encodeURIComponent(text)}`,
  ])
  for (const path of [...everywhere, ...ofEach]) await page.goto(path)
  expect(told).toEqual([])
})

test("X01: nor where they edit it themselves", async ({ asPerson }) => {
  for (const n of [2, 4]) {
    const page = await asPerson(handleOf(n))
    const told = await watch(page)
    await page.goto("/settings/profile")
    await expect(page.getByLabel("Bio")).toHaveValue(payloads[n] ?? "")
    expect(told).toEqual([])
  }
})

test("X01: the watch sees a dialog and a breach when there is one", async ({ browser }) => {
  const page = await browser.newPage()
  const told = await watch(page)
  await page.route("**/*", (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": "img-src 'none'" },
      body: "<script>alert(1)</script><img src=/x.png>",
    }),
  )
  await page.goto("/")
  await expect.poll(() => told.length).toBe(2)
  await page.close()
})

test("X07: a page made of such texts is whole: it shows them as typed, and answers to the reader", async ({
  asPerson,
}) => {
  const page = await asPerson("dee")
  await page.goto("/everyone")
  for (const n of [1, 9, 10, 14, 15]) {
    const post = articleWith(page, `vexing ${n}:`).first()
    for (const line of (payloads[n] ?? "").split(/[\n\u2028\u2029]/)) await expect(post).toContainText(line)
  }
  const post = articleWith(page, "vexing 1:").first()
  await post
    .getByRole("link")
    .filter({ has: page.locator("time") })
    .first()
    .click()
  await expect(page).toHaveURL(`/posts/${posts[1]?.id}`)
  const opened = articleWith(page, "vexing 1:").first()
  await expect(opened).toContainText(payloads[1])
  await opened.getByRole("button", { name: /^Like/ }).click()
  await expect(opened.getByRole("button", { name: /like/i, pressed: true })).toBeVisible()
})

test("X07: in HTML and in what pages fetch, no text ends the script, comment or section that it is in", async () => {
  const headers = { cookie: await cookieOf("dee") }
  for (const [n, text] of payloads.entries())
    for (const path of [`/posts/${posts[n]?.id}`, `/people/${handleOf(n)}`]) {
      const page = await send(path, { headers })
      expect([path, page.status]).toEqual([path, 200])
      // Whatever holds a sign with a meaning is nowhere as it was typed; in scripts neither are line separators.
      if (/[<>\n]/.test(text)) expect([path, page.body.includes(text)]).toEqual([path, false])
      const scripts = [...page.body.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
        ([, code]) => code ?? "",
      )
      expect(scripts.join("")).toContain("vexing")
      for (const code of scripts)
        expect([path, /<\/?script|<!--|\]\]>|[\u2028\u2029]/.test(code)]).toEqual([path, false])
      const flight = await send(`${path}?_rsc`, { headers: { ...headers, rsc: "1" } })
      expect(flight.headers["content-type"]).toMatch(/^text\/x-component/)
      expect(flight.headers["x-content-type-options"]).toBe("nosniff")
      expect(flight.headers["content-security-policy"]).toContain("object-src 'none'")
      expect(flight.body).toContain("vexing")
      // A text that looks like rows of its own is one string of somebody else's row.
      expect(flight.body.split("\n")).not.toContain("1:I[1]")
    }
})
