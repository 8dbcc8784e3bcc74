import { createHash } from "node:crypto"
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Binaries } from "./binaries"
import { canExecute, type RunAs } from "./run-as"

/** Where PostgreSQL keeps its files: in our data folder, or in `shared` when another user has to own them. */
export function placeData(dataDir: string, runAs: RunAs, shared: string): string {
  if (runAs.kind !== "user") return join(dataDir, "pgdata")
  const name = `rookery-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`
  mkdirSync(join(shared, name), { recursive: true, mode: 0o711 })
  return join(shared, name, "pgdata")
}

/** The binaries where they are, or a copy that the other user can read: our tree may lie in root's private home. */
export function placeBinaries({ native, version }: Binaries, runAs: RunAs): string {
  if (runAs.kind !== "user" || canExecute(runAs, native)) return native
  const target = join("/var/lib", `rookery-postgres-${version}`)
  if (!existsSync(target)) copyWhole(native, target)
  return target
}

// Copied beside and renamed, so that a copy that was cut short is never taken for a whole one.
function copyWhole(source: string, target: string): void {
  const partial = `${target}.${process.pid}`
  cpSync(source, partial, { recursive: true, verbatimSymlinks: true })
  chmodSync(partial, 0o755)
  rmSync(target, { recursive: true, force: true })
  renameSync(partial, target)
}
