import { join } from "node:path"
import { findCluster, startCluster } from "../postgres/cluster"
import type { Part } from "./supervise"

const name = "rookery"

export interface Database {
  ownerUrl: string
  appUrl: string
  part: Part
}

/** The database of a data folder: a cluster of our own, or the server that DATABASE_URL names. */
export async function startDatabase(dataDir: string): Promise<Database> {
  const own = process.env.DATABASE_URL
  if (own) return { ownerUrl: process.env.MIGRATION_DATABASE_URL ?? own, appUrl: own, part: notOurs }
  return startOwnDatabase(dataDir, { durable: true })
}

/** A database in a cluster of our own; not `durable` it is fast and forgets all in a crash. */
export async function startOwnDatabase(
  dataDir: string,
  { durable }: { durable: boolean },
): Promise<Database> {
  const cluster = await startCluster({ dataDir: join(dataDir, "postgres"), durable })
  await cluster.createDatabase(name)
  return { ownerUrl: cluster.ownerUrl(name), appUrl: cluster.appUrl(name), part: cluster }
}

/** How a script that joins the running demo reaches its database. */
export function databaseUrl(dataDir = ".data"): string {
  const url = process.env.DATABASE_URL ?? findCluster(join(dataDir, "postgres"))?.appUrl(name)
  if (!url) throw new Error("There is no database: set DATABASE_URL, or start one with: npm run demo")
  return url
}

const notOurs: Part = { isRunning: () => true, stop: async () => undefined }
