import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { bookmarks } from "@/db/schema/bookmarks"
import { people } from "@/db/schema/people"
import { likes, postCounterDeltas, posts } from "@/db/schema/posts"
import type { Id } from "@/lib/core/ids"
import type { Kinds } from "@/lib/core/kinds"
import { plainLike } from "@/lib/core/reactions"
import type { PostCounts } from "./view"

/** What the viewer alone has to do with some posts. */
export type OwnMarks = {
  /** The kind of reaction that they gave. */
  liked: ReadonlyMap<Id, string>
  reposted: ReadonlySet<Id>
  bookmarked: ReadonlySet<Id>
  /** The post on top of the viewer's profile, if it is one of them. */
  pinned: Id | null
  /** What the viewer did that the counts do not hold yet. */
  pending: ReadonlyMap<Id, PendingCounts>
}

/** What is to be added to the counts of a post; less where the viewer took something back. */
type PendingCounts = PostCounts & { kinds: Kinds }

export const noMarks: OwnMarks = {
  ...{ liked: new Map(), reposted: new Set(), bookmarked: new Set() },
  ...{ pinned: null, pending: new Map() },
}

/**
 * The marks as one text for all the posts, null when there are none: words of a letter and a post's id, for a like its
 * kind if it is no plain one, and for what is pending three numbers and how often which kind was given. It refers to no row of the statement around it, so it is evaluated once; as a column for
 * each kind of mark a page of posts would cost a tenth more, for every column is written, sent and parsed for every row.
 */
export function ownMarks(viewer: { id: Placeholder }, postIds: SQL): SQL {
  return sql`(select string_agg(mark, ' ') from (
    select concat_ws(',', 'l' || l.post_id, nullif(l.kind, ${plainLike})) as mark from ${likes} l where l.person_id = ${viewer.id} and l.post_id = any(${postIds})
    union all select 'r' || r.repost_of_id from ${posts} r
      where r.repost_of_id = any(${postIds}) and r.author_id = ${viewer.id} and r.deleted_at is null
    union all select 'b' || b.post_id from ${bookmarks} b
      where b.person_id = ${viewer.id} and b.post_id = any(${postIds})
    union all select 'p' || own.pinned_post_id from ${people} own
      where own.id = ${viewer.id} and own.pinned_post_id = any(${postIds})
    union all select concat_ws(',', 'd' || d.post_id, d.replies, d.reposts, d.likes, d.kind_delta, d.kind) from ${postCounterDeltas} d
      where d.actor_id = ${viewer.id} and d.post_id = any(${postIds})
  ) marks)`
}

/** The marks out of their text. */
export function readOwnMarks(text: string | null): OwnMarks {
  if (text === null) return noMarks
  const words = text.split(" ")
  const ids = (letter: string) => words.filter((word) => word.startsWith(letter)).map((word) => word.slice(1))
  return {
    ...{ liked: new Map(ids("l").map(readKind)), reposted: new Set(ids("r")), bookmarked: new Set(ids("b")) },
    ...{ pinned: ids("p")[0] ?? null, pending: sumDeltas(ids("d")) },
  }
}

function readKind(mark: string): [Id, string] {
  const [id = "", kind = plainLike] = mark.split(",")
  return [id, kind]
}

function sumDeltas(deltas: string[]): Map<Id, PendingCounts> {
  const sums = new Map<Id, PendingCounts>()
  for (const delta of deltas) {
    const [id = "", replies, reposts, likes, kindDelta, kind] = delta.split(",")
    const sum = sums.get(id) ?? { replies: 0, reposts: 0, likes: 0, kinds: {} }
    sums.set(id, {
      replies: sum.replies + Number(replies),
      reposts: sum.reposts + Number(reposts),
      likes: sum.likes + Number(likes),
      kinds: kind ? { ...sum.kinds, [kind]: (sum.kinds[kind] ?? 0) + Number(kindDelta) } : sum.kinds,
    })
  }
  return sums
}
