import type { Thing } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { type GroupVisibility, groupVisibilities } from "@/lib/groups/view"

/** A text that stands nowhere but in one thing, so that whoever receives it has learned of that thing. */
export type Canary = {
  text: string
  thing: Thing
  /** Where it is a secret; a colleague's handle is none in the directory. Everywhere if absent. */
  secretOn?: RegExp
}

/** How a group came to be what it is. */
export type GroupLife = { began: GroupVisibility; became: GroupVisibility; archived: boolean }

/** What can become of groups as far as one rule or another tells it apart. */
export const lives: GroupLife[] = [
  ...(["public", "private", "secret"] as const).map((kind) => ({
    began: kind,
    became: kind,
    archived: false,
  })),
  { began: "private", became: "private", archived: true },
  { began: "public", became: "private", archived: false },
  { began: "public", became: "secret", archived: true },
  { began: "secret", became: "public", archived: false },
]

/** Every life there is: any beginning, any end, in use or in the archive. */
export const allLives: GroupLife[] = groupVisibilities.flatMap((began) =>
  groupVisibilities.flatMap((became) => [false, true].map((archived) => ({ began, became, archived }))),
)

/** Those who make the groups and talk in them. */
export const talkers = ["ola", "tim", "mia"] as const
/** Those who look, named after how they stand to every group; `blocked` is a member whom mia has blocked. */
export const lookers = [
  ...(["stranger", "member", "muting", "former", "invited", "asked", "banned", "blocked"] as const),
  ...(["companymod", "companyadmin", "suspended", "gone"] as const),
] as const

export type CastName = (typeof talkers)[number] | (typeof lookers)[number]
export type Cast = Record<CastName, Viewer>

export type StagedGroup = { id: Id; slug: string; tag: string; life: GroupLife; n: number }

/** A text of its own for one thing of a group; the last letter keeps one from being the beginning of another. */
export const canaryOf = (what: string, n: number | string) => `cnr${what}${n}q`
