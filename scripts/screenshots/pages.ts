import type { Page } from "@playwright/test"
import { sql } from "drizzle-orm"
import { db } from "@/db"

export interface PageToSee {
  name: string
  path: string
  /** The handle of who looks; null looks at it signed out. */
  viewer: string | null
  /** What is done on the page before it is seen. */
  open?: (tab: Page) => Promise<void>
}

/** Every page of the product, with the liveliest thread and tag of the demo company. */
export async function pagesToSee(): Promise<PageToSee[]> {
  const thread = await oneText(sql`
    select root_id as text from posts where root_id is not null group by root_id order by count(*) desc, root_id limit 1`)
  const tag = await oneText(sql`
    select tag as text from post_tags group by tag order by count(*) desc, tag limit 1`)
  const seenByBo: [name: string, path: string][] = [
    ["home", "/"],
    ["everyone", "/everyone"],
    ["unanswered", "/everyone/unanswered"],
    ["thread", `/posts/${thread}`],
    ["tag", `/tags/${tag}`],
    ["people", "/people"],
    ["profile", "/people/cy"],
    ["profile-replies", "/people/cy/replies"],
    ["profile-media", "/people/jun/media"],
    ["profile-likes", "/people/cy/likes"],
    ["followers", "/people/cy/followers"],
    ["following", "/people/cy/following"],
    ["own-profile", "/people/bo"],
    ["scheduled", "/scheduled"],
    ["settings", "/settings"],
    ["settings-posting", "/settings/posting"],
    ["not-found", "/nowhere"],
  ]
  return [
    { name: "sign-in", path: "/sign-in", viewer: null },
    ...seenByBo.map(([name, path]): PageToSee => ({ name, path, viewer: "bo" })),
  ]
}

async function oneText(query: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await db.execute<{ text: string }>(query)
  return rows[0]?.text ?? ""
}
