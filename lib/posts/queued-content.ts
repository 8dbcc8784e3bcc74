import "server-only"
import { sql } from "drizzle-orm"
import type { QueuedContent } from "@/db/schema/groups"
import { media } from "@/db/schema/media"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { type MediaValue, mediaValue, toMediaView } from "@/lib/media/media-value"
import type { MediaView } from "@/lib/media/view"
import { type QuotedValue, quotedPosts, toQuotedPost } from "./quoted"
import type { QueuedPost, QuotedPost } from "./view"

type Row = { authorId: Id; content: QueuedContent }

/** What waiting posts carry and is there at this moment, by its id. */
export type Carried = { quoted: ReadonlyMap<Id, QuotedPost>; media: ReadonlyMap<Id, MediaView> }

type CarriedRow =
  | { kind: "quoted"; id: Id; value: QuotedValue }
  | { kind: "media"; id: Id; value: MediaValue }

const ids = (name: string) => sql`${sql.placeholder(name)}::bigint[]`

const find = statement<CarriedRow>(
  "posts_queued_content",
  sql`${quotedPosts(me, ids("quoted"))}
    union all select 'media' as kind, m.id, ${mediaValue(me)} as value
      from unnest(${ids("media")}, ${ids("owners")}) asked (id, owner_id)
      join ${media} m on m.id = asked.id and m.owner_id = asked.owner_id and m.post_id is null`,
)

/** What these waiting posts, which are for the viewer, carry: one statement, and none where there is nothing to look up. */
export async function readQueuedContent(viewer: Viewer, rows: readonly Row[]): Promise<Carried> {
  const quoted = rows.flatMap(({ content }) => content.quoteOf ?? [])
  const hung = rows.flatMap(({ authorId, content }) =>
    (content.media ?? []).map((id) => ({ id, owner: authorId })),
  )
  const found =
    quoted.length + hung.length === 0
      ? []
      : await find({
          ...{ viewer: viewer.id, quoted: [...new Set(quoted)] },
          ...{ media: hung.map(({ id }) => id), owners: hung.map(({ owner }) => owner) },
        })
  return {
    quoted: new Map(
      found.flatMap((row) => (row.kind === "quoted" ? [[row.id, toQuotedPost(row.value)]] : [])),
    ),
    media: new Map(found.flatMap((row) => (row.kind === "media" ? [[row.id, toMediaView(row.value)]] : []))),
  }
}

type Content = Pick<
  QueuedPost,
  "media" | "lostMedia" | "poll" | "quote" | "question" | "replyPolicy" | "more"
>

/** What one of them carries. */
export function toQueuedContent(content: QueuedContent, { quoted, media }: Carried): Content {
  const {
    media: sent = [],
    quoteOf,
    poll = null,
    question = false,
    replyPolicy = "everyone",
    more = [],
  } = content
  const left = sent.flatMap((id) => media.get(id) ?? [])
  const post = quoteOf === undefined ? undefined : quoted.get(quoteOf)
  return {
    ...{ media: left, poll, question, replyPolicy, more },
    lostMedia: left.length < sent.length || left.some(({ state }) => state === "failed"),
    quote: post ? { post } : quoteOf === undefined ? null : { gone: true },
  }
}
