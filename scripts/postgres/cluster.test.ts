import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { sendSignal, waitUntilGone } from "../processes"
import { removeCluster, startCluster } from "./cluster"

let folder: string
let dataDir: string

// One cluster for all: making one takes longer than everything done to it.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rookery-cluster-"))
  dataDir = join(folder, "postgres")
})
afterAll(async () => {
  await removeCluster(dataDir)
  rmSync(folder, { recursive: true })
})

test("a second start joins the server that runs, and a stop keeps the data and the address", async () => {
  const first = await start()
  await query(
    first.ownerUrl("company"),
    "create table greetings (body text); insert into greetings values ('hello')",
  )
  const second = await start()
  expect(second.pid).toBe(first.pid)

  await second.stop()
  expect(first.isRunning()).toBe(false)

  const third = await start()
  expect(third.port).toBe(first.port)
  expect(await query(third.appUrl("company"), "select body from greetings")).toEqual([{ body: "hello" }])
})

test("K02: a server that was killed starts again with every committed row", async () => {
  const killed = await start()
  await query(killed.ownerUrl("company"), "create table posts (id int); insert into posts values (1), (2)")
  sendSignal(killed.pid, "SIGKILL")
  await waitUntilGone(killed.pid, 5_000)

  const again = await start()
  expect(again.pid).not.toBe(killed.pid)
  expect(await query(again.appUrl("company"), "select id from posts order by id")).toEqual([
    { id: 1 },
    { id: 2 },
  ])
})

test("the app reads and writes what the owner made, and cannot change the schema", async () => {
  const cluster = await start()
  await query(
    cluster.ownerUrl("company"),
    "create schema jobs; create table jobs.queue (id bigserial, name text)",
  )
  const app = cluster.appUrl("company")
  await query(app, "insert into jobs.queue (name) values ('digest')")
  expect(await query(app, "select name from jobs.queue")).toEqual([{ name: "digest" }])
  await expect(query(app, "create table public.mine (id int)")).rejects.toThrow("permission denied")
  await expect(query(app, "drop table jobs.queue")).rejects.toThrow("must be owner")
})

test("the passwords are kept where only their owner reads them, and nobody gets in without", async () => {
  const cluster = await start()
  const record = join(dataDir, "cluster.json")
  expect(statSync(record).mode & 0o777).toBe(0o600)
  expect(readFileSync(record, "utf8")).toContain(new URL(cluster.appUrl("company")).password)
  const guess = cluster.appUrl("company").replace(/:[^:@]+@/, ":guess@")
  await expect(query(guess, "select 1")).rejects.toThrow("password authentication failed")
})

async function start() {
  const cluster = await startCluster({ dataDir, durable: true })
  await cluster.createDatabase("company")
  return cluster
}

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(sql)).rows ?? []
  } finally {
    await client.end()
  }
}
