import type { Page, Request } from "@playwright/test"
import { expect, test, unheardOf, writePost } from "./fixtures"

const isStream = (request: Request) => new URL(request.url()).pathname === "/api/stream"

/** How many streams the browser of this page has opened, in all its tabs. */
function countStreams(page: Page) {
  const opened: string[] = []
  page.context().on("request", (request) => isStream(request) && opened.push(request.url()))
  return opened
}

const pill = (page: Page, name: string) => page.getByRole("button", { name, exact: true })

test("tabs of one browser share one stream, and when its tab closes another goes on without a gap", async ({
  asPerson,
}) => {
  const [first, writer] = [await asPerson("bo"), await asPerson("omkar")]
  const streams = countStreams(first)
  await Promise.all([first.goto("/everyone"), writer.goto("/everyone")])
  await expect.poll(() => streams.length).toBe(1)
  const second = await first.context().newPage()
  await second.goto("/everyone")

  await writePost(writer, unheardOf("The new chairs are here"))
  await expect(pill(first, "1 new post")).toBeVisible()
  await expect(pill(second, "1 new post")).toBeVisible()
  expect(streams).toHaveLength(1)

  await Promise.all([first.close(), writePost(writer, unheardOf("And the desks too"))])
  await expect(pill(second, "2 new posts")).toBeVisible()
  expect(streams).toHaveLength(2)
  expect(new URL(streams[1] ?? "").searchParams.get("after")).toMatch(/^\d+-\d+$/)
})

test("a post that came between the server's answer and the first listening is not missed", async ({
  asPerson,
}) => {
  const [reader, writer] = [await asPerson("bo"), await asPerson("omkar")]
  await writer.goto("/everyone")
  await reader.route("**/_next/static/**", async (route) => {
    await posted
    await route.continue()
  })
  let isPosted: () => void = () => undefined
  const posted = new Promise<void>((resolve) => {
    isPosted = resolve
  })
  await reader.goto("/everyone", { waitUntil: "commit" })
  await expect(reader.getByRole("article").first()).toBeVisible()
  await writePost(writer, unheardOf("Quick, before they look"))
  isPosted()
  await expect(pill(reader, "1 new post")).toBeVisible()
})
