import { existsSync, mkdirSync, realpathSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { isRunning } from "../processes"
import { locateBinaries } from "./binaries"
import { type ClusterRecord, newRecord, readRecord, writeRecord } from "./cluster-record"
import { connectionUrls } from "./connection-urls"
import { initialise } from "./initialise"
import { launchPostmaster } from "./launch"
import { placeBinaries, placeData } from "./placement"
import { stopPostmaster } from "./postmaster"
import { createDatabase, createRoles } from "./roles"
import { chooseRunAs } from "./run-as"

interface ClusterOptions {
  /** Ours alone; made when missing. */
  dataDir: string
  /** False gives up safety against a crash for speed. */
  durable: boolean
  /** Further server settings, such as shared_buffers. */
  settings?: Record<string, string>
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>

const forgetfulSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  // A thousand connections a run, each of which would stretch its password 4,096 times over.
  scram_iterations: "1",
  // Shared memory as files of the cluster: a server that is killed leaves none outside its folder.
  dynamic_shared_memory_type: "mmap",
}

/** Starts PostgreSQL on a folder, or joins the one that runs there, with the roles of the app in place. */
export async function startCluster({ dataDir, durable, settings = {} }: ClusterOptions) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const folder = realpathSync(dataDir)
  const { record, native, runAs } = prepare(folder)
  if (!record.ready) {
    await stopPostmaster(record.pgdata)
    initialise(record, { native, runAs, durable })
  }
  const { pid, port } = await launchPostmaster({
    ...{ pgdata: record.pgdata, native, runAs, port: record.port },
    logFile: join(folder, "server.log"),
    settings: durable ? settings : { ...forgetfulSettings, ...settings },
  })
  const running = { ...record, port, ready: true }
  if (!record.ready) await createRoles(running)
  if (!record.ready || record.port !== port) writeRecord(folder, running)
  return {
    pid,
    port,
    ...connectionUrls(running),
    isRunning: () => isRunning(pid),
    createDatabase: (name: string) => createDatabase(running, name),
    stop: () => stopPostmaster(running.pgdata),
  }
}

/** The cluster of this folder as it was left, without starting it; null when there is none. */
export function findCluster(dataDir: string) {
  const record = readRecord(dataDir)
  return record?.ready ? connectionUrls(record) : null
}

/** Stops the server of this folder and deletes every byte of it. */
export async function removeCluster(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return
  const folder = realpathSync(dataDir)
  const record = readRecord(folder)
  if (record) {
    await stopPostmaster(record.pgdata)
    const isInside = record.pgdata.startsWith(folder)
    rmSync(isInside ? record.pgdata : dirname(record.pgdata), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}

function prepare(folder: string) {
  const binaries = locateBinaries()
  const known = readRecord(folder)
  if (!known && existsSync(join(folder, "pgdata")))
    throw new Error(`${folder} holds data, but its cluster.json with the passwords is missing.`)
  const data = known?.ready ? known.pgdata : join(folder, "pgdata")
  const runAs = chooseRunAs({ native: binaries.native, folder, data })
  const shared = folder.startsWith("/dev/shm/") ? "/dev/shm" : "/var/lib"
  const record: ClusterRecord = known?.ready ? known : newRecord(placeData(folder, runAs, shared))
  if (!known?.ready) writeRecord(folder, record)
  return { record, native: placeBinaries(binaries, runAs), runAs }
}
