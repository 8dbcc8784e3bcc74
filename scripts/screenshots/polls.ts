import type { Page } from "@playwright/test"
import { viewerOf } from "@/lib/auth/viewer"
import type { PollInput } from "@/lib/polls/input"
import { createPost } from "@/lib/posts/create-post"
import { reactToPost } from "@/lib/posts/likes"
import { voteInPoll } from "@/lib/posts/vote"
import type { PageToSee } from "./pages"

const rules = { minutes: 1440, multiple: false, anonymous: false, results: "voted" } as const
const [viewer, author] = ["frieda", "sunita"]

/** A poll that the viewer has voted in, with reactions of all kinds, and an anonymous one that waits for them. */
async function twoPolls(): Promise<{ voted: string; waiting: string }> {
  const sunita = await viewerOf(author)
  const ask = async (body: string, poll: Partial<PollInput> & Pick<PollInput, "options">) =>
    (await createPost(sunita, { body, poll: { ...rules, ...poll } })).item.id
  const voted = await ask("Where do we have the summer party this year?", {
    options: ["The boat on the river", "Garden of the old brewery", "Somewhere else, tell me in a reply"],
  })
  const waiting = await ask("Which weeks suit you for the hack days?", {
    ...{ options: ["Week 49", "Week 50", "Week 2"], anonymous: true, multiple: true },
  })
  for (const [handle, choice, kind] of [
    ...([
      ["ada", 0, "celebrate"],
      ["mo", 0, "celebrate"],
    ] as const),
    ...([
      ["dee", 1, "funny"],
      [viewer, 0, "thanks"],
    ] as const),
  ]) {
    const voter = await viewerOf(handle)
    await voteInPoll(voter, { id: voted, choices: [choice] })
    await reactToPost(voter, { id: voted, kind })
  }
  return { voted, waiting }
}

export async function pollsToSee(): Promise<PageToSee[]> {
  const { voted, waiting } = await twoPolls()
  return [
    { name: "poll-results", path: `/posts/${voted}`, viewer },
    { name: "poll-ballot", path: `/posts/${waiting}`, viewer },
  ]
}

/** What opens over polls and reactions. */
export async function pollOverlaysToSee(): Promise<PageToSee[]> {
  const { voted } = await twoPolls()
  const shown = (name: string, open: (tab: Page) => Promise<void>): PageToSee => ({
    ...{ name, path: `/posts/${voted}`, viewer, open },
  })
  return [
    shown("open-poll-editor", async (tab) => {
      await tab.keyboard.press("n")
      const box = tab.getByRole("dialog")
      await box.getByRole("textbox", { name: "Post text" }).fill("Soup or pizza?")
      await box.getByRole("button", { name: "Add a poll" }).click()
      await box.getByRole("textbox", { name: "Option 1" }).fill("Soup")
    }),
    shown("open-voters", async (tab) => {
      await tab.getByRole("button", { name: "Who voted" }).click()
      await tab.getByRole("tabpanel").getByRole("listitem").first().waitFor()
    }),
    shown("open-reactions", async (tab) => {
      await tab.locator("[data-focused]").getByRole("button", { name: "Like" }).press("ArrowUp")
      await tab.getByRole("menu", { name: "Reactions" }).waitFor()
    }),
    shown("open-who-reacted", async (tab) => {
      await tab.locator("[data-focused]").getByRole("button", { name: "More" }).click()
      await tab.getByRole("menuitem", { name: "Who reacted" }).click()
      await tab.getByRole("tabpanel").getByRole("listitem").first().waitFor()
    }),
  ]
}
