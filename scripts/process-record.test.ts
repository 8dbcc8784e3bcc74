import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { claimRecord, livingProcess, recordProcess } from "./process-record"
import { sendSignal, waitUntilGone } from "./processes"

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rookery-record-"))
  path = join(folder, "run", "web.json")
})
afterEach(() => rmSync(folder, { recursive: true }))

test("a recorded process is known until it ends", async () => {
  const { pid } = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
  if (!pid) throw new Error("no process")
  recordProcess(path, pid, "http://localhost:3000")
  expect(livingProcess(path)).toMatchObject({ pid, note: "http://localhost:3000" })

  sendSignal(pid, "SIGKILL")
  await waitUntilGone(pid, 5_000)
  expect(livingProcess(path)).toBeNull()
})

test("a stranger who got the pid of ours later is not taken for ours", () => {
  recordProcess(path, process.pid)
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), startedAt: "1" }))
  expect(livingProcess(path)).toBeNull()
})

test("one process at a time claims a data folder; a dead one's claim falls", () => {
  recordProcess(path, process.ppid, "http://localhost:3000")
  expect(claimRecord(path)).toMatchObject({ pid: process.ppid })
  writeFileSync(path, JSON.stringify({ pid: process.ppid, startedAt: "1", note: "" }))
  expect(claimRecord(path)).toBeNull()
  expect(livingProcess(path)).toMatchObject({ pid: process.pid })
})
