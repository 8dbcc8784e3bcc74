import { spawnSync } from "node:child_process"
import { chownSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { programPath } from "./binaries"
import type { ClusterRecord } from "./cluster-record"
import { adminRole } from "./connection-urls"
import { asCommand, type RunAs } from "./run-as"

/** Makes the files of an empty cluster, in place of what a start that was cut short left behind. */
export function initialise(
  record: ClusterRecord,
  { native, runAs, durable }: { native: string; runAs: RunAs; durable: boolean },
): void {
  rmSync(record.pgdata, { recursive: true, force: true })
  mkdirSync(record.pgdata, { recursive: true, mode: 0o700 })
  const passwordFile = `${record.pgdata}.password`
  writeFileSync(passwordFile, record.adminPassword, { mode: 0o600 })
  try {
    if (runAs.kind === "user")
      for (const path of [record.pgdata, passwordFile]) chownSync(path, runAs.uid, runAs.gid)
    runInitdb(native, runAs, [
      ...["-D", record.pgdata, "-U", adminRole, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", ...localeOptions(), "--no-instructions"],
      ...(durable ? [] : ["--no-sync"]),
    ])
  } finally {
    rmSync(passwordFile)
  }
}

function runInitdb(native: string, runAs: RunAs, initdbArgs: string[]): void {
  const { command, args, options } = asCommand(runAs, programPath(native, "initdb"), initdbArgs)
  const { status, stderr, error } = spawnSync(command, args, { ...options, encoding: "utf8" })
  if (status !== 0) throw new Error(`initdb failed: ${stderr || error?.message}`)
}

// Only glibc is sure to know C.UTF-8 by name; PostgreSQL's own provider knows it everywhere.
function localeOptions(): string[] {
  const locale = process.platform === "linux" ? "C.UTF-8" : "C"
  return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", `--locale=${locale}`]
}
