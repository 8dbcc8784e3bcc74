import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { z } from "zod"
import { writePrivateFile } from "../private-file"

const ClusterRecord = z.object({
  port: z.number().int(),
  /** The folder that PostgreSQL itself owns; outside ours when root had to start it as another user. */
  pgdata: z.string(),
  adminPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
  /** Set once roles exist; a start that was cut short before begins anew. */
  ready: z.boolean(),
})

/** What we remember of a cluster between starts. Holds passwords, so its file is readable by its owner only. */
export type ClusterRecord = z.infer<typeof ClusterRecord>

export function readRecord(dataDir: string): ClusterRecord | null {
  const path = join(dataDir, "cluster.json")
  if (!existsSync(path)) return null
  const record = ClusterRecord.parse(JSON.parse(readFileSync(path, "utf8")))
  return { ...record, pgdata: resolve(dataDir, record.pgdata) }
}

export function writeRecord(dataDir: string, record: ClusterRecord): void {
  const path = join(dataDir, "cluster.json")
  // Relative where it can be, so that a tree may be moved with its data.
  const pgdata = record.pgdata.startsWith(dataDir) ? relative(dataDir, record.pgdata) : record.pgdata
  writePrivateFile(`${path}.new`, `${JSON.stringify({ ...record, pgdata }, null, 2)}\n`)
  renameSync(`${path}.new`, path)
}

export function newRecord(pgdata: string): ClusterRecord {
  const password = () => randomBytes(24).toString("base64url")
  return {
    port: 0,
    pgdata,
    adminPassword: password(),
    ownerPassword: password(),
    appPassword: password(),
    ready: false,
  }
}
