import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { userInfo } from "node:os"
import { programPath } from "./binaries"

/** How a server program is started: as we are, inside a user namespace, or as another system user. */
export type RunAs =
  | { kind: "self" }
  | { kind: "namespace"; mapped: number }
  | { kind: "user"; uid: number; gid: number }

interface Place {
  native: string
  /** A folder of ours that exists and that the server must be able to write below. */
  folder: string
  /** Where the data is; when another user owns it already, the server runs as that user. */
  data: string
}

/** PostgreSQL refuses to run as root, and its initdb as a uid without a name: both become somebody else for it. */
export function chooseRunAs(place: Place): RunAs {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && hasName()) return { kind: "self" }
  const owner = statSync(place.data, { throwIfNoEntry: false })
  if (isRoot && owner && owner.uid !== 0) return { kind: "user", uid: owner.uid, gid: owner.gid }
  const namespace: RunAs = { kind: "namespace", mapped: namedUser(["#1000", "postgres", "nobody"]).uid }
  if (namespaceWorks(namespace, place)) return namespace
  if (!isRoot) return { kind: "self" }
  if (owner) throw new Error(`PostgreSQL cannot run as root, and the data in ${place.data} belongs to root.`)
  return { kind: "user", ...namedUser(["postgres", "nobody"]) }
}

/** The command, arguments and identity for spawn. */
export function asCommand(runAs: RunAs, command: string, args: string[]) {
  // Settings in the caller's environment (PGPORT, PGOPTIONS, LANG of another machine) must not reach the server.
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  const env: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), LC_ALL: "C", NODE_ENV: process.env.NODE_ENV }
  if (runAs.kind === "self") return { command, args, options: { env } }
  if (runAs.kind === "user")
    return { command, args, options: { env, cwd: "/", uid: runAs.uid, gid: runAs.gid } }
  const map = ["--user", `--map-user=${runAs.mapped}`, `--map-group=${runAs.mapped}`, "--"]
  return { command: "unshare", args: [...map, command, ...args], options: { env, cwd: "/" } }
}

/** True when that identity can execute the binaries where they are. */
export function canExecute(runAs: RunAs, native: string): boolean {
  const { command, args, options } = asCommand(runAs, programPath(native, "postgres"), ["--version"])
  return spawnSync(command, args, { ...options, stdio: "ignore" }).status === 0
}

function hasName(): boolean {
  try {
    return userInfo().username !== ""
  } catch {
    return false
  }
}

// Inside the namespace root loses its power over other people's files: a tree below somebody's private home is unreadable.
function namespaceWorks(runAs: RunAs, { native, folder }: Place): boolean {
  const { command, args, options } = asCommand(runAs, "test", ["-w", folder])
  return spawnSync(command, args, { ...options, stdio: "ignore" }).status === 0 && canExecute(runAs, native)
}

// initdb wants a name for its uid, so the identity must be listed in the password file.
function namedUser(wanted: string[]): { uid: number; gid: number } {
  const users = (existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8") : "")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0)
  const find = (wish: string) => users.find((user) => user.name === wish || `#${user.uid}` === wish)
  const user = wanted.map(find).find((found) => found !== undefined) ?? users[0]
  if (!user) throw new Error("PostgreSQL cannot run as root and this system lists no other user.")
  return { uid: user.uid, gid: user.gid }
}
