import type { Page } from "@playwright/test"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { readEnv } from "@/lib/core/env"
import { blockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import { provisionPerson } from "@/lib/people/provision"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import type { PageToSee } from "./pages"

const newcomer = "zelda"

/** What the pages show when there is nothing, something went wrong, or somebody is kept apart. */
export async function statesToSee(): Promise<PageToSee[]> {
  const viewer = await admitNewcomer()
  await mutePerson(viewer, { handle: "gita" })
  await blockPerson(viewer, { handle: "gustavo" })
  const deleted = await deletedThread(viewer)
  const seenByHer: [name: string, path: string][] = [
    ["state-home-of-newcomer", "/"],
    ["state-follows-nobody", `/people/${newcomer}/following`],
    ["state-wrote-nothing", `/people/${newcomer}`],
    ["state-muted", "/people/gita"],
    ["state-blocked", "/people/gustavo"],
    ["state-no-person-found", "/people?q=nobody+of+that+name"],
    ["state-no-post-with-tag", "/tags/unheardof"],
    ["state-no-such-person", "/people/nobody_here"],
    ["state-deleted-post", `/posts/${deleted.post}`],
    ["state-no-reply", `/posts/${deleted.reply}`],
    ["settings-appearance", "/settings/appearance"],
    ["settings-devices", "/settings/devices"],
    ["settings-hidden", "/settings/hidden"],
  ]
  return [
    { name: "sign-in-refused", path: "/sign-in?problem=refused", viewer: null },
    ...seenByHer.map(([name, path]): PageToSee => ({ name, path, viewer: newcomer })),
  ]
}

/** Somebody of her own, so that what is done here changes nothing for anybody whom the tests speak of. */
async function admitNewcomer(): Promise<Viewer> {
  const subject = newcomer
  await provisionPerson({
    ...{ issuer: readEnv().OIDC_ISSUER, subject, username: subject, picture: undefined },
    ...{ email: `${subject}@rookery.example`, emailVerified: true },
    ...{ name: "Zelda Zimmermann-Oppenheim", title: "Working student, accounts payable" },
    ...{ department: "Finance", location: "Berlin", manager: undefined },
  })
  return viewerOf(newcomer)
}

async function deletedThread(viewer: Viewer): Promise<{ post: string; reply: string }> {
  const { item } = await createPost(viewer, { body: "Payslips are late this month." })
  const { id } = item.post
  const reply = await createPost(viewer, { body: "They are not. I looked at October.", replyTo: id })
  await deletePost(viewer, { id })
  return { post: id, reply: reply.item.post.id }
}

/** Posts that a layout can break on. */
export async function strangePosts(): Promise<PageToSee[]> {
  const viewer = await admitNewcomer()
  const bodies = [
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand meets at ten.",
    `The whole report: https://a-very-long-name-of-a-service-that-nobody-shortens.internal.example/${"reports/".repeat(20)}`,
    "Before\n```sql\nselect person.handle, count(*) as posts from posts join people as person on person.id = posts.author_id group by person.handle order by posts desc\n```\nAfter, with `a_rather_long_inline_piece_of_code_that_does_not_fit_the_phone(at, all)` in the line.",
    "שלום לכולם, הדוח של הרבעון מוכן @cy #launch",
    Array.from({ length: 24 }, (_, line) => `Item ${line + 1}: agreed`).join("\n"),
  ]
  for (const body of bodies) await createPost(viewer, { body })
  return [{ name: "state-strange-posts", path: `/people/${newcomer}`, viewer: newcomer }]
}

const shown = (name: string, path: string, open: (tab: Page) => Promise<void>): PageToSee => ({
  ...{ name, path, open },
  viewer: "bo",
})

const firstPost = (tab: Page) => tab.getByRole("main").getByRole("article").first()
const inSight = (tab: Page, button: string) =>
  tab.getByRole("button", { name: button }).filter({ visible: true })

/** What opens over a page, and what it says while it waits or fails. */
export const overlaysToSee = async (): Promise<PageToSee[]> => [
  shown("open-your-menu", "/", async (tab) => {
    await inSight(tab, "Your menu").click()
    await tab.getByRole("menu").waitFor()
  }),
  shown("open-post-menu", "/", async (tab) => {
    await firstPost(tab).getByRole("button", { name: "More" }).click()
    await tab.getByRole("menu").waitFor()
  }),
  shown("open-person-menu", "/people/cy", async (tab) => {
    await tab
      .getByRole("region", { name: /^About/ })
      .getByRole("button", { name: "More" })
      .click()
    await tab.getByRole("menu").waitFor()
  }),
  shown("open-delete", "/people/bo", async (tab) => {
    const own = tab.getByRole("article", { name: "Post by Bo Lindqvist" }).first()
    await own.getByRole("button", { name: "More" }).click()
    await tab.getByRole("menuitem", { name: "Delete post" }).click()
    await tab.getByRole("alertdialog").or(tab.getByRole("dialog")).waitFor()
  }),
  shown("open-reply", "/", async (tab) => {
    await firstPost(tab).getByRole("button", { name: "Reply" }).click()
    const box = tab.getByRole("dialog").getByRole("textbox", { name: "Post text" })
    await box.fill("Congratulations! Ask ")
    await box.press("End")
    await box.pressSequentially("@c")
    await tab.getByRole("option").first().waitFor()
  }),
  shown("open-too-long", "/", async (tab) => {
    await tab.getByRole("main").press("n")
    const box = tab.getByRole("textbox", { name: "Post text" }).filter({ visible: true })
    await box.fill("Far too long for a post. ".repeat(21))
  }),
  shown("open-shortcuts", "/", async (tab) => {
    await tab.getByRole("main").press("?")
    await tab.getByRole("dialog").waitFor()
  }),
  shown("open-person-card", "/", async (tab) => {
    await firstPost(tab).locator(".post-author").hover()
    await tab.locator("[data-hover-card]").waitFor({ timeout: 3_000 })
  }),
  shown("open-offline", "/people/ada", async (tab) => {
    await tab.context().setOffline(true)
    await inSight(tab, "Follow").first().click()
    await tab.getByText("You are offline").first().waitFor()
  }),
  shown("open-loading-more", "/everyone", async (tab) => {
    await tab.route("**/api/timelines/**", () => undefined)
    await scrollUntilShown(tab, ".skeleton")
  }),
  shown("open-loading-failed", "/everyone", async (tab) => {
    await tab.route("**/api/timelines/**", (route) => route.abort())
    await scrollUntilShown(tab, "main [role=alert]")
  }),
]

/** To the end again and again, since a page that was already on its way moves the end. */
const scrollUntilShown = (tab: Page, selector: string) =>
  tab.waitForFunction((wanted) => {
    window.scrollTo({ top: document.body.scrollHeight })
    const shown = document.querySelector(wanted)
    return shown !== null && getComputedStyle(shown).opacity === "1"
  }, selector)
