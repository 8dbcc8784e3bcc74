import "server-only"
import { desc, eq, sql } from "drizzle-orm"
import { executor } from "@/db"
import { drafts } from "@/db/schema/drafts"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { sizes } from "@/lib/core/sizes"
import { myAudiences } from "@/lib/groups/queries"
import type { GroupRef } from "@/lib/groups/view"
import { notBlocked } from "@/lib/people/not-hidden"
import { hydratePosts } from "@/lib/posts/hydrate"
import type { PostView } from "@/lib/posts/view"
import { presentDrafts } from "./stored-draft"
import type { DraftItem, DraftPlace, StoredDraft } from "./view"

// Whether the viewer may read them is what the hydration asks; whom a block keeps apart is not.
const notBlockedOf = statement<{ id: Id }>(
  "drafts_not_blocked",
  sql`select target.id from ${posts} target where target.id = any(${sql.placeholder("ids")}::bigint[])
      and ${notBlocked(me, sql`target.author_id`)}`,
)

/**
 * Everything the viewer has begun to write, last changed first, at most 100. Of what a draft answers, quotes or is for
 * it shows what they may see now; the text itself is theirs whatever has become of that.
 */
export async function listDrafts(viewer: Viewer): Promise<DraftItem[]> {
  const rows = await executor()
    .select()
    .from(drafts)
    .where(eq(drafts.personId, viewer.id))
    .orderBy(desc(drafts.updatedAt))
    .limit(sizes.draftsOfOne)
  const stored = await presentDrafts(viewer, rows)
  const ids = stored.flatMap(({ context }) => postOf(context)?.id ?? [])
  const [groups, targets] = await Promise.all([myAudiences(viewer), findTargets(viewer, ids)])
  const known = { groups, posts: new Map(targets.map((post) => [post.id, post])) }
  return stored.map((draft) => ({ ...draft, place: placeOf(draft, known) }))
}

async function findTargets(viewer: Viewer, ids: readonly Id[]): Promise<PostView[]> {
  const rows = await notBlockedOf({ viewer: viewer.id, ids })
  return hydratePosts(
    viewer,
    rows.map(({ id }) => id),
  )
}

type Known = { groups: readonly GroupRef[]; posts: ReadonlyMap<string, PostView> }

function placeOf({ context, group }: StoredDraft, { groups, posts }: Known): DraftPlace {
  const target = postOf(context)
  if (target) return { kind: target.kind, post: posts.get(target.id) ?? null }
  const slug = group ?? groupOf(context)
  if (slug === null) return { kind: "new" }
  return { kind: "group", group: groups.find((known) => known.slug === slug) ?? null }
}

function postOf(context: string): { kind: "reply" | "quote"; id: string } | null {
  const [, kind, id] = /^(reply|quote)-(\d+)$/.exec(context) ?? []
  return kind && id ? { kind: kind === "reply" ? "reply" : "quote", id } : null
}

const groupOf = (context: string) => (context.startsWith("group-") ? context.slice("group-".length) : null)
