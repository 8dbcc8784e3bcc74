import { eq } from "drizzle-orm"
import fc from "fast-check"
import { db } from "@/db"
import { bookmarks } from "@/db/schema/bookmarks"
import { people } from "@/db/schema/people"
import { createPerson } from "@/db/testing/create-person"
import { type Company, readCompany } from "@/db/testing/read-company"
import type { Thing } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { createFolder } from "@/lib/bookmarks/folders"
import { moveBookmark } from "@/lib/bookmarks/move-bookmark"
import { followPerson } from "@/lib/follows/follow"
import { createList } from "@/lib/lists/create"
import { addToList } from "@/lib/lists/people"
import { blockPerson } from "@/lib/people/block"
import { mutePerson } from "@/lib/people/mute"
import {
  allLives,
  type Canary,
  type Cast,
  type CastName,
  canaryOf,
  lives,
  lookers,
  type StagedGroup,
  talkers,
} from "./cast"
import { showFaces } from "./picture-surfaces"
import { establishGroup } from "./staged-group"

export type Stage = {
  cast: Cast
  /** Those of the cast who may act. */
  viewers: Viewer[]
  groups: StagedGroup[]
  canaries: Canary[]
  /** The rows as they are once everything has happened. */
  company: Company
  /** What was heard about things that nobody has. */
  nothings: Map<string, Promise<string>>
}

/** Who keeps a list: those who talk, a member and outsiders. */
const keepers = [...talkers, "stranger", "member", "blocked", "gone"] as const

/**
 * A company in which everybody of the cast stands in their own way to a group of every life, and some have a list. From the
 * second round on there is every life, and who has muted or blocked whom besides is drawn by the round's number.
 */
export async function setStage(round = 1, some = round === 1 ? lives : allLives): Promise<Stage> {
  const cast = await hire()
  for (const looker of lookers)
    for (const talker of talkers) await followPerson(cast[looker], { handle: talker })
  await blockPerson(cast.mia, { handle: "blocked" })
  const groups: StagedGroup[] = []
  const canaries: Canary[] = await showFaces(cast)
  for (const [n, life] of some.entries()) {
    const made = await establishGroup(cast, life, n)
    groups.push(made.group)
    canaries.push(...made.canaries)
  }
  for (const name of keepers)
    canaries.push(...(await keepList(cast[name], name)), ...(await keepFolder(cast[name], name)))
  if (round > 1) await fallOut(cast, round)
  await db.update(people).set({ state: "suspended" }).where(eq(people.id, cast.suspended.id))
  await db.update(people).set({ state: "deactivated" }).where(eq(people.id, cast.gone.id))
  const company = await readCompany()
  canaries.push(...repostsIn(company))
  const { suspended: _suspended, gone: _gone, ...active } = cast
  return { cast, viewers: Object.values(active), groups, canaries, company, nothings: new Map() }
}

async function hire(): Promise<Cast> {
  const roles: Partial<Record<CastName, "moderator" | "admin">> = {
    companymod: "moderator",
    companyadmin: "admin",
  }
  const hired: [CastName, Viewer][] = []
  for (const [i, name] of [...talkers, ...lookers].entries()) {
    // Every other looker is of the department that the groups' rules are for, the others of the talkers'.
    const department = i % 2 === 0 || i < talkers.length ? "Makers" : "Ruled"
    hired.push([name, await createPerson(name, { department, role: roles[name] ?? "member" })])
  }
  return Object.fromEntries(hired) as Cast
}

/** A repost is told of as long as what it brings may be read; its number alone may be where a page ends. */
function repostsIn({ posts }: Company): Canary[] {
  return posts.flatMap(({ id: text, repostOfId: id }) =>
    id === null ? [] : [{ text, thing: { kind: "post" as const, id }, secretOn: /findLiveAudience/ }],
  )
}

/** Some lookers mute or block mia, some mute tim. */
async function fallOut(cast: Cast, round: number) {
  const draws = fc.array(fc.constantFrom("mute mia", "block mia", "mute tim", "", ""), {
    ...{ minLength: lookers.length, maxLength: lookers.length },
  })
  const [drawn = []] = fc.sample(draws, { seed: round, numRuns: 1 })
  for (const [i, name] of lookers.entries()) {
    if (drawn[i] === "mute mia") await mutePerson(cast[name], { handle: "mia" })
    if (drawn[i] === "mute tim") await mutePerson(cast[name], { handle: "tim" })
    if (drawn[i] === "block mia") await blockPerson(cast[name], { handle: "mia" })
  }
}

async function keepList(owner: Viewer, name: string): Promise<Canary[]> {
  const text = canaryOf("list", name)
  const { id } = await createList(owner, { name: text })
  if (name !== "mia" && name !== "blocked") await addToList(owner, { id, handle: "mia" })
  if (name !== "tim") await addToList(owner, { id, handle: "tim" })
  const thing: Thing = { kind: "list", id }
  return [
    { text, thing },
    { text: id, thing },
  ]
}

async function keepFolder(owner: Viewer, name: string): Promise<Canary[]> {
  const text = canaryOf("folder", name)
  const { id } = await createFolder(owner, { name: text })
  const [kept] = await db.select().from(bookmarks).where(eq(bookmarks.personId, owner.id)).limit(1)
  if (kept) await moveBookmark(owner, { id: kept.postId, folder: id })
  const thing: Thing = { kind: "folder", id }
  return [
    { text, thing },
    { text: id, thing },
  ]
}
