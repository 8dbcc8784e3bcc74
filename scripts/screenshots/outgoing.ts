import type { Page } from "@playwright/test"
import { eq } from "drizzle-orm"
import { db } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { days, minutes, nowMs } from "@/lib/core/clock"
import { holdPost } from "@/lib/outgoing/hold-post"
import type { PageToSee } from "./pages"

const viewer = "yara"

type Held = { inMs: number; failure?: string; more?: string[] }

async function hold(author: Viewer, body: string, { inMs, failure, more }: Held) {
  const publishAt = new Date(nowMs() + inMs)
  const isScheduled = inMs > days(1) / 2
  const { id } = await holdPost(author, { post: { body, ...(more && { more }) }, publishAt, isScheduled })
  if (failure) await db.update(outgoingPosts).set({ failure }).where(eq(outgoingPosts.id, id))
}

/** Posts that are not out yet: what was just sent, what waits for its time, and what came to nothing. */
export async function outgoingToSee(): Promise<PageToSee[]> {
  const author = await viewerOf(viewer)
  const failure = "This group is archived, so nothing can be added to it."
  await hold(author, "The staging certificate is renewed. Ask me where it lives now.", { inMs: minutes(5) })
  const more = ["It grinds again, and it no longer drips.", "Milk is in the fridge on the left."]
  await hold(author, "Thanks to whoever fixed the coffee machine.", { inMs: minutes(5), failure, more })
  await hold(author, "Release notes, with all that we changed for the warehouse.", { inMs: days(3) })
  await hold(author, "Who joins us for the retrospective?", { inMs: days(1), failure })
  return [
    { name: "state-just-sent", path: "/everyone", viewer },
    { name: "state-scheduled", path: "/scheduled", viewer },
  ]
}

/** What opens over them. */
export async function outgoingOverlaysToSee(): Promise<PageToSee[]> {
  await outgoingToSee()
  const shown = (name: string, path: string, open: (tab: Page) => Promise<void>): PageToSee => ({
    ...{ name, path, viewer, open },
  })
  const press = (name: string) => async (tab: Page) => {
    await tab.getByRole("button", { name }).first().click()
    await tab.getByRole("dialog").waitFor()
  }
  return [
    shown("open-reschedule", "/scheduled", press("Reschedule")),
    shown("open-rewrite", "/scheduled", press("Edit text")),
    shown("open-schedule", "/scheduled", async (tab) => {
      await tab.getByRole("button", { name: "New post" }).first().click()
      await tab.getByRole("dialog").getByRole("textbox", { name: "Post text" }).fill("For Monday morning.")
      await tab.getByRole("dialog").getByRole("button", { name: "Post later" }).click()
      await tab.getByRole("dialog", { name: "Post later" }).waitFor()
    }),
  ]
}
