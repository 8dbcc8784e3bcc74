import { type Client, escapeLiteral } from "pg"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { PostView } from "@/lib/posts/view"
import type { FeedName } from "@/lib/timelines/input"
import { timelinePage } from "@/lib/timelines/page"

const feeds: FeedName[] = [
  { kind: "home" },
  { kind: "everyone" },
  { kind: "tag", tag: "topic7" },
  { kind: "person", handle: "p3", tab: "posts" },
  { kind: "person", handle: "p3", tab: "replies" },
  ...[2, 3, 4, 5].map((n) => ({ kind: "group" as const, slug: `group-${n}` })),
]

/** Posts of groups that a viewer is not in, shown on any feed over so many pages each. */
async function countLeaks(admin: Client, viewers: Viewer[], pagesEach: number): Promise<number> {
  let leaks = 0
  for (const viewer of viewers)
    for (const feed of feeds) {
      let cursor: string | null | undefined
      for (let page = 0; page < pagesEach && cursor !== null; page++) {
        const { items, next } = await timelinePage(viewer, feed, { cursor }).catch(nothingIfNotFound)
        leaks += await countForeign(
          admin,
          viewer,
          items.flatMap(({ id, post }) => [id, post.id, ...shownIn(post)]),
        )
        cursor = next
      }
    }
  return leaks
}

/** The posts that a post shows besides itself. */
function shownIn({ quote, thread }: PostView): Id[] {
  const quoted = quote && "post" in quote ? [quote.post] : []
  const named = [thread?.answer, thread?.tail?.post].filter((post) => post != null)
  return [...quoted, ...named].map(({ id }) => id)
}

/** A group that is not for the viewer shows nothing. */
function nothingIfNotFound(error: unknown): { items: []; next: null } {
  if (error instanceof DomainError && error.code === "not_found") return { items: [], next: null }
  throw error
}

async function countForeign(admin: Client, viewer: Viewer, ids: string[]): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `select count(*)::int as n from posts p join groups g on g.id = p.group_id
     where p.id = any($1) and g.visibility <> 'public'
       and not exists (select 1 from group_members m where m.group_id = g.id and m.person_id = $2)`,
    [ids, viewer.id],
  )
  return rows[0]?.n ?? 0
}

/** Leaks as the data stands, and again once the busiest public group has turned private (and is public again after). */
export async function countLeaksTwice(admin: Client, viewers: Viewer[], pagesEach: number) {
  const before = await countLeaks(admin, viewers, pagesEach)
  const turned = await turnPrivate(admin)
  const after = await countLeaks(admin, viewers, pagesEach)
  await admin.query(`update groups set visibility = 'public' where id = ${escapeLiteral(turned)}`)
  await admin.query(`update posts set visibility = 0 where group_id = ${escapeLiteral(turned)}`)
  return { before, after }
}

async function turnPrivate(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `select g.id from groups g join posts p on p.group_id = g.id where g.visibility = 'public' and p.kind = 0
     group by g.id order by count(*) desc limit 1`,
  )
  const id = rows[0]?.id ?? ""
  await admin.query("update groups set visibility = 'private' where id = $1", [id])
  await admin.query("update posts set visibility = 1 where group_id = $1", [id])
  return id
}
