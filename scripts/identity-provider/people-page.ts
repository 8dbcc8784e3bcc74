import { avatarHue, initials } from "@/lib/core/text/avatar"
import type { DemoPerson } from "./people"
import { script, style } from "./people-page-assets"

interface PeoplePage {
  people: DemoPerson[]
  action: string
  nonce: string
  publicUrl: string
}

/** Everybody in the demo company as a button, and a box to find one of them. */
export function peoplePage({ people, action, nonce, publicUrl }: PeoplePage): string {
  const host = new URL(publicUrl).host
  return page(
    nonce,
    `<h1>Who are you today?</h1>
    <p class="muted">This stands in for your company's sign-in. Choose somebody to go on to Rookery at ${html(host)}.</p>
    <label for="filter">Find a person</label>
    <input id="filter" type="search" autocomplete="off" spellcheck="false" placeholder="Name, team or place">
    <form method="post" action="${html(action)}">
      <ul id="people">${people.map(row).join("")}</ul>
    </form>
    <p id="none" role="status" hidden>Nobody matches.</p>
    <script nonce="${nonce}">${script}</script>`,
  )
}

/** For a page of a sign-in that is over: the way back to a new one. */
export function expiredPage({ nonce, publicUrl }: Pick<PeoplePage, "nonce" | "publicUrl">): string {
  return page(
    nonce,
    `<h1>This sign-in is over</h1>
    <p class="muted">It took too long, or was used before.</p>
    <p><a href="${html(publicUrl)}">Back to Rookery</a></p>`,
  )
}

function row({ handle, name, title, department, location }: DemoPerson): string {
  const about = [title, department, location].filter(Boolean).join(" · ")
  return `<li><button name="person" value="${html(handle)}">
    <span class="avatar hue-${avatarHue(handle)}" aria-hidden="true">${html(initials(name))}</span>
    <span><b>${html(name)}</b> <span class="muted">@${html(handle)}</span><br><span class="muted">${html(about)}</span></span>
  </button></li>`
}

function page(nonce: string, content: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Sign in · Demo company</title>
    <style nonce="${nonce}">${style}</style>
  </head>
  <body><main>${content}</main></body>
</html>`
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}
const html = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "")
