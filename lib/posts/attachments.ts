import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"
import { attachedPreviews, type PreviewValue, toPreviewView } from "@/lib/link-previews/preview-value"
import type { PreviewView } from "@/lib/link-previews/view"
import { type AttachedValue, attachedMedia, toAttachedMedia } from "@/lib/media/attached-media"
import type { MediaView } from "@/lib/media/view"
import { type PollValue, pollsOf, toPollView } from "@/lib/polls/poll-attachment"
import type { PollView } from "@/lib/polls/view"
import { answeredAuthors } from "./answered"
import { type AttachedKind, hangs } from "./attached"
import { shownBelow } from "./linked-post"
import { type QuotedValue, quotedPosts, toQuotedPost } from "./quoted"
import { type ThreadValue, threadFacts, threadOf } from "./thread-facts"
import type { QuotedPost } from "./view"

/** What hangs on posts besides their text, as one viewer may see it. */
export type Attachments = {
  /** By the id of the post that another quotes, or links to, and that a thread names. */
  quoted: ReadonlyMap<Id, QuotedPost>
  /** By the id of the post that they are in. */
  media: ReadonlyMap<Id, MediaView[]>
  polls: ReadonlyMap<Id, PollView>
  previews: ReadonlyMap<Id, PreviewView>
  /** Whose post another answers, by the id of what is answered. */
  answered: ReadonlyMap<Id, string>
  /** By the id of the first post of a thread of which there is something to say. */
  threads: ReadonlyMap<Id, ThreadValue>
}

/** What a row says of its attachments; a deleted post keeps its place in the thread alone. */
export type Carrier = {
  postId: Id
  quoteOfId: Id | null
  entities: Entity[] | null
  attached: number | null
  rootId: Id | null
  replyToId: Id | null
}

type AttachedRow =
  | { kind: "quoted"; id: Id; value: QuotedValue }
  | { kind: "media"; id: Id; value: AttachedValue | null }
  | { kind: "poll"; id: Id; value: PollValue }
  | { kind: "preview"; id: Id; value: PreviewValue }
  | { kind: "answered"; id: Id; value: string }
  | { kind: "thread"; id: Id; value: ThreadValue }

/** Always asked for in this order. */
const allKinds = ["quoted", "media", "poll", "preview", "answered", "thread"] as const
type Kind = (typeof allKinds)[number]

const ids = (kind: Kind) => sql`${sql.placeholder(kind)}::bigint[]`

/** What threads name is read with what is quoted. */
const arms = {
  quoted: quotedPosts(me, ids("quoted")),
  media: attachedMedia(me, ids("media")),
  poll: pollsOf(me, ids("poll")),
  preview: attachedPreviews(ids("preview")),
  answered: answeredAuthors(ids("answered")),
  thread: sql`select 'thread' as kind, id, value from thread
    union all ${quotedPosts(me, sql`${ids("quoted")} || array(select unnest(named) from thread)`)}`,
} satisfies Record<Kind, SQL>

const threads = sql`with thread as materialized (${threadFacts(me, ids("thread"))})`

const finders = new Map<string, ReturnType<typeof statement<AttachedRow>>>()

/**
 * The statement that looks for these kinds and no others: what finds nothing is set up all the same, and all six take a
 * page that carries one of them three times as long as that one alone.
 */
function finderOf(kinds: readonly Kind[]) {
  const name = `posts_attached_${kinds.join("_")}`
  const known = finders.get(name)
  if (known) return known
  const chosen = kinds.map((kind) => arms[kind])
  const query = sql`${kinds.includes("thread") ? threads : sql``} ${sql.join(chosen, sql` union all `)}`
  const finder = statement<AttachedRow>(name, query)
  finders.set(name, finder)
  return finder
}

/** What hangs on posts of which none carries anything: most pages. */
export const noAttachments: Attachments = {
  ...{ quoted: new Map(), media: new Map(), polls: new Map() },
  ...{ previews: new Map(), answered: new Map(), threads: new Map() },
}

/**
 * What hangs on these posts, which the viewer may read: one statement for all kinds, and none where nothing does. As
 * sub-selects of the hydration they would cost pages without any of it a twentieth each, though they never ran.
 */
export async function readAttachments(viewer: Viewer, carriers: readonly Carrier[]): Promise<Attachments> {
  if (!carriers.some(mayCarry)) return noAttachments
  const asked: Record<Kind, Id[]> = {
    quoted: unique(carriers.map(shownBelow)),
    media: carrying(carriers, "media"),
    poll: carrying(carriers, "poll"),
    preview: carrying(carriers, "preview"),
    answered: unique(carriers.map((carrier) => carrier.replyToId)),
    thread: unique(carriers.map(threadOf)),
  }
  const kinds = kindsOf(asked)
  if (kinds.length === 0) return noAttachments
  const rows = await finderOf(kinds)({ viewer: viewer.id, ...asked })
  return {
    quoted: new Map(ofKind(rows, "quoted").map(({ id, value }) => [id, toQuotedPost(value)])),
    media: new Map(ofKind(rows, "media").map(({ id, value }) => [id, toAttachedMedia(value)])),
    polls: new Map(ofKind(rows, "poll").map(({ id, value }) => [id, toPollView(value)])),
    previews: new Map(ofKind(rows, "preview").map(({ id, value }) => [id, toPreviewView(value)])),
    answered: new Map(ofKind(rows, "answered").map(({ id, value }) => [id, value])),
    threads: new Map(ofKind(rows, "thread").map(({ id, value }) => [id, value])),
  }
}

/** The kinds that are asked for; a thread brings what is quoted along. */
function kindsOf(asked: Record<Kind, Id[]>): Kind[] {
  const kinds = allKinds.filter((kind) => asked[kind].length > 0)
  return kinds.includes("thread") ? kinds.filter((kind) => kind !== "quoted") : kinds
}

/** Whether there is anything to look for: asked of every post of every page. */
function mayCarry(carrier: Carrier): boolean {
  return (carrier.attached ?? 0) > 0 || carrier.replyToId !== null || shownBelow(carrier) !== null
}

function carrying(carriers: readonly Carrier[], kind: AttachedKind): Id[] {
  return unique(carriers.map((carrier) => (hangs(carrier, kind) ? carrier.postId : null)))
}

type Of<Kind> = Extract<AttachedRow, { kind: Kind }>

function ofKind<Kind extends AttachedRow["kind"]>(rows: readonly AttachedRow[], kind: Kind): Of<Kind>[] {
  return rows.filter((row): row is Of<Kind> => row.kind === kind)
}

function unique(ids: (Id | null)[]): Id[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
