import fc from "fast-check"
import { db } from "@/db"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import { follows } from "@/db/schema/follows"
import { groupMembers, groups } from "@/db/schema/groups"
import { hides } from "@/db/schema/hides"
import { listMembers, lists } from "@/db/schema/lists"
import { likes, posts, postTags } from "@/db/schema/posts"
import { threadChoices } from "@/db/schema/threads"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { groupVisibilities } from "@/lib/groups/view"

const peopleCount = 6
const groupCount = 3

const person = fc.nat(peopleCount - 1)
const pair = fc.tuple(person, person)

const draft = fc.record({
  author: person,
  group: fc.option(fc.nat(groupCount - 1), { freq: 3 }),
  announcement: fc.nat(9),
  /** How many posts back the one is that this answers or reposts. */
  back: fc.nat(12),
  kind: fc.constantFrom("post", "post", "post", "reply", "repost", "repost"),
  tag: fc.option(fc.constantFrom("launch", "soup"), { freq: 2 }),
  likers: fc.array(person, { maxLength: 2 }),
  deleted: fc.nat(7),
})
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never

/**
 * A company of six people, a public, a private and a secret group, with whatever they wrote, followed, muted and
 * blocked, whose posts they want at home, what they keep and which threads they muted, and a list of each's.
 */
export const randomCompany = fc.record({
  follows: fc.array(pair, { maxLength: 16, size: "max" }),
  /** Who is in which group; 0 of the last number: muted. */
  members: fc.array(fc.tuple(person, fc.nat(groupCount - 1), fc.nat(3)), { maxLength: 10, size: "max" }),
  listed: fc.array(pair, { maxLength: 12, size: "max" }),
  hides: fc.array(fc.tuple(person, person, fc.constantFrom(0, 0, 1)), { maxLength: 4 }),
  posts: fc.array(draft, { maxLength: 60, size: "max" }),
  /** Who keeps which post; 0 of the last number: in their folder. */
  kept: fc.array(fc.tuple(person, fc.nat(59), fc.nat(2)), { maxLength: 24, size: "max" }),
  /** Who has muted the thread of which post. */
  muted: fc.array(fc.tuple(person, fc.nat(59)), { maxLength: 6 }),
})
type RandomCompany = typeof randomCompany extends fc.Arbitrary<infer T> ? T : never

/** Makes the tables hold this company and nothing else; the people stay. */
export async function establish(company: RandomCompany, people: { id: Id }[]): Promise<void> {
  for (const table of [
    ...[likes, postTags, posts, follows, hides, groupMembers, groups],
    ...[listMembers, lists, bookmarks, bookmarkFolders, threadChoices],
  ])
    await db.delete(table)
  const at = now()
  const idOf = (n: number) => people[n]?.id ?? ""
  const groupRows = Array.from({ length: groupCount }, (_, i) => ({
    ...{ id: newId(), slug: `group-${i}`, name: `Group ${i}`, createdAt: at },
    visibility: groupVisibilities[i] ?? "secret",
  }))
  await db.insert(groups).values(groupRows)
  const insert = async <T>(rows: T[], into: (rows: T[]) => PromiseLike<unknown>) =>
    rows.length > 0 && into(rows)
  const pairs = company.follows.filter(([a, b]) => a !== b)
  await insert(
    pairs.map(([a, b]) => ({ followerId: idOf(a), followeeId: idOf(b), createdAt: at })),
    (rows) => db.insert(follows).values(rows).onConflictDoNothing(),
  )
  await insert(
    company.members.map(([a, g, muted]) => ({
      ...{ personId: idOf(a), groupId: groupRows[g]?.id ?? "", createdAt: at },
      isMuted: muted === 0,
    })),
    (rows) => db.insert(groupMembers).values(rows).onConflictDoNothing(),
  )
  const listRows = people.map(({ id }) => ({ id: newId(), ownerId: id, name: "A list", createdAt: at }))
  await db.insert(lists).values(listRows)
  await insert(
    company.listed.map(([a, b]) => ({ listId: listRows[a]?.id ?? "", personId: idOf(b), createdAt: at })),
    (rows) => db.insert(listMembers).values(rows).onConflictDoNothing(),
  )
  const hidden = company.hides.filter(([a, b]) => a !== b)
  const hideRows = hidden.flatMap(([a, b, reason]) => [
    {
      viewerId: idOf(a),
      targetId: idOf(b),
      reason: reason === 0 ? (0 as const) : (1 as const),
      createdAt: at,
    },
    ...(reason === 0 ? [] : [{ viewerId: idOf(b), targetId: idOf(a), reason: 2 as const, createdAt: at }]),
  ])
  await insert(hideRows, (rows) => db.insert(hides).values(rows).onConflictDoNothing())
  const written = write(company.posts, idOf, groupRows)
  await insert(written, (rows) => db.insert(posts).values(rows).onConflictDoNothing())
  await insert(
    company.posts.flatMap(({ tag }, i) =>
      tag && !written[i]?.repostOfId ? [{ tag, postId: written[i]?.id ?? "" }] : [],
    ),
    (rows) => db.insert(postTags).values(rows),
  )
  await insert(
    company.posts.flatMap(({ likers }, i) =>
      // Who likes a repost likes its original: a repost itself never has likes.
      likers.map((liker) => ({
        ...{ personId: idOf(liker), createdAt: at },
        postId: written[i]?.repostOfId ?? written[i]?.id ?? "",
      })),
    ),
    (rows) => db.insert(likes).values(rows).onConflictDoNothing(),
  )
  await keepAndMute(company, { people, written })
}

type Row = typeof posts.$inferInsert

/** Rows as the mutations would leave them, and worse: reposts of what has since become private or was deleted. */
function write(drafts: Draft[], idOf: (n: number) => Id, groupRows: { id: Id; visibility: string }[]): Row[] {
  const rows: Row[] = []
  for (const { author, group, announcement, back, kind, deleted } of drafts) {
    const base = { id: newId(), authorId: idOf(author), deletedAt: deleted === 0 ? now() : null }
    const other = rows.at(-1 - back)
    if (kind === "repost" && other && !other.repostOfId) rows.push({ ...base, repostOfId: other.id })
    else if (kind === "reply" && other && !other.repostOfId)
      rows.push({
        ...base,
        ...{ replyToId: other.id, rootId: other.rootId ?? other.id },
        ...{ visibility: other.visibility ?? 0, groupId: other.groupId ?? null },
      })
    else if (group === null)
      rows.push({ ...base, kind: announcement === 0 ? 1 : 0, isQuestion: back % 2 === 0 })
    else
      rows.push({
        ...{ ...base, groupId: groupRows[group]?.id ?? "", isQuestion: back % 2 === 0 },
        visibility: groupRows[group]?.visibility === "public" ? 0 : 1,
      })
  }
  return rows
}

/** What people keep, some of it in a folder, and the threads that they have muted. */
async function keepAndMute(
  { kept, muted }: RandomCompany,
  { people, written }: { people: { id: Id }[]; written: Row[] },
): Promise<void> {
  const byId = new Map(written.map((row) => [row.id, row]))
  const originalOf = (n: number) => byId.get(written[n]?.repostOfId ?? written[n]?.id ?? "")
  const folderRows = people.map(({ id }) => ({ id: newId(), ownerId: id, name: "A folder" }))
  await db.insert(bookmarkFolders).values(folderRows)
  for (const [a, n, place] of kept) {
    const [person, post] = [people[a], originalOf(n)]
    const folderId = place === 0 ? folderRows[a]?.id : null
    if (person && post)
      await db
        .insert(bookmarks)
        .values({ id: newId(), personId: person.id, postId: post.id, folderId })
        .onConflictDoNothing()
  }
  for (const [a, n] of muted) {
    const [person, post] = [people[a], originalOf(n)]
    if (person && post)
      await db
        .insert(threadChoices)
        .values({
          personId: person.id,
          rootId: post.rootId ?? post.id,
          choice: "muted",
          createdAt: now(),
        })
        .onConflictDoNothing()
  }
}
