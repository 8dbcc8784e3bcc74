import { type Import, isTest, type SourceFile } from "./source-file"

/** What each layer may import of the others; data flows app -> components -> lib -> db. */
const allowedLayers: Record<string, readonly string[]> = {
  app: ["app", "components", "lib"],
  components: ["components", "lib"],
  lib: ["lib", "db"],
  db: ["db", "lib"],
}
const ourLayers = new Set([...Object.keys(allowedLayers), "e2e", "scripts", "bench"])

/** A folder of lib imports only from lower ranks, so that no circle can exist. */
const ranks: Record<string, number> = {
  ...{ core: 0 },
  ...{ jobs: 1, realtime: 1, audit: 1 },
  ...{ auth: 2, events: 2 },
  ...{ settings: 3, media: 3, people: 3, guidelines: 3, polls: 3 },
  ...{
    follows: 4,
    groups: 4,
    lists: 4,
    kudos: 4,
    announcements: 4,
    "link-previews": 4,
    "profile-pictures": 4,
  },
  ...{ posts: 5 },
  ...{ timelines: 6, search: 6, moderation: 6, drafts: 6, outgoing: 6, bookmarks: 6 },
  ...{ notifications: 7, slack: 7, analytics: 7 },
  ...{ admin: 8, worker: 8 },
}

const pureName = /^(input|policy|rules|view|body|body-[a-z-]+)$/
const shownToComponents = /^lib\/(core\/.+|[a-z-]+\/(actions|input|policy|rules|view|body|body-[a-z-]+))$/

const layerOf = (path: string) => path.split("/")[0] ?? ""
const folderOf = (path: string) => path.split("/")[1] ?? ""
const nameOf = (path: string) =>
  path
    .split("/")
    .at(-1)
    ?.replace(/\.tsx?$/, "") ?? ""

/** The imports of one file that point the wrong way, a sentence each. */
export function brokenImports(file: SourceFile): string[] {
  if (isTest(file.path)) return []
  return file.imports.flatMap((item) => {
    const reason = reasonAgainst(file.path, item)
    return reason ? [`${file.path} imports ${item.target}: ${reason}`] : []
  })
}

function reasonAgainst(path: string, item: Import): string | null {
  const { target } = item
  const layer = layerOf(path)
  if (!(layer in allowedLayers)) return null
  if (!ourLayers.has(layerOf(target))) return packageReason(path, target)
  if (!allowedLayers[layer]?.includes(layerOf(target))) return `${layer} may not know ${layerOf(target)}`
  if (layer === "db") return dbReason(path, target)
  if (layer === "components") return componentReason(item)
  if (layer === "lib") return rankReason(path, item)
  return null
}

function packageReason(path: string, target: string): string | null {
  const inLib = layerOf(path) === "lib"
  if (/^(next-auth|@auth\/)/.test(target) && !path.startsWith("lib/auth/"))
    return "next-auth stays behind lib/auth"
  if (/^(pg|drizzle-orm)(\/|$)/.test(target) && !["lib", "db"].includes(layerOf(path)))
    return "SQL stays in lib and db"
  if (!inLib || !/^next(\/|$)/.test(target) || path.startsWith("lib/auth/")) return null
  return nameOf(path) === "actions" ? null : "lib runs without Next; only actions.ts and lib/auth may know it"
}

function dbReason(path: string, target: string): string | null {
  if (layerOf(target) === "db" || path.startsWith("db/seed/")) return null
  return folderOf(target) === "core" ? null : "db may know nothing of lib but core"
}

function componentReason({ target, isTypeOnly }: Import): string | null {
  if (layerOf(target) !== "lib" || isTypeOnly || shownToComponents.test(target)) return null
  return "components may import only pure files, types and actions of lib"
}

function rankReason(path: string, { target, isTypeOnly }: Import): string | null {
  const own = ranks[folderOf(path)]
  if (own === undefined) return `lib/${folderOf(path)} has no rank yet; give it one in scripts/architecture`
  if (layerOf(target) === "db")
    return pureName.test(nameOf(path)) && !isTypeOnly ? "a pure file may not know the database" : null
  if (layerOf(target) !== "lib" || folderOf(target) === folderOf(path)) return null
  const other = ranks[folderOf(target)] ?? Number.POSITIVE_INFINITY
  return other < own ? null : `rank ${own} may not know rank ${other}`
}
