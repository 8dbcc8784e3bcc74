import { randomUUID } from "node:crypto"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { days, nowMs } from "@/lib/core/clock"
import { readWhole } from "../office-type"
import { type S3Server, startS3 } from "../testing/s3-server"
import { diskStore } from "./disk-store"
import { s3Store } from "./s3-store"
import type { Store } from "./store"

const info = (bytes: number) => ({ bytes, contentType: "image/webp" })
const key = () => `media/${BigInt(`0x${randomUUID().slice(0, 8)}`)}/upload`
const kept = async (store: Store, text: string) => {
  const name = key()
  await store.put(name, Readable.from([Buffer.from(text)]), info(text.length))
  return name
}
const textOf = async (store: Store, name: string, range?: { start: number; end: number }) => {
  const file = await store.get(name, range)
  return file && { text: String(await readWhole(file.stream)), bytes: file.bytes }
}
const all = async (store: Store, prefix: string, before: Date) => {
  const keys: string[] = []
  for await (const some of store.list(prefix, before)) keys.push(...some)
  return keys
}

let folder = ""
let s3: S3Server | null = null
const stores: [string, () => Store][] = [
  ["a folder", () => diskStore(folder, { leastFree: 0 })],
  ["a bucket", () => s3Store(s3?.place ?? { bucket: "", region: "" })],
]
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rookery-test-store-"))
  s3 = await startS3(join(folder, "s3"))
})
afterAll(async () => {
  await s3?.stop()
  await rm(folder, { recursive: true, force: true })
})

describe.for(stores)("%s", ([, open]) => {
  test("what is kept comes back whole or in part, and is gone when it is removed", async () => {
    const store = open()
    const name = await kept(store, "0123456789")
    expect(await textOf(store, name)).toEqual({ text: "0123456789", bytes: 10 })
    expect(await textOf(store, name, { start: 2, end: 4 })).toEqual({ text: "234", bytes: 10 })
    await store.remove([name])
    await store.remove([name])
    expect(await textOf(store, name)).toBeNull()
  })

  test("keeping the same again replaces it", async () => {
    const store = open()
    const name = await kept(store, "first")
    await store.put(name, Readable.from([Buffer.from("second")]), info(6))
    expect(await textOf(store, name)).toEqual({ text: "second", bytes: 6 })
  })

  test("what is cut off while it comes is not kept", async () => {
    const store = open()
    const name = key()
    const cut = new Readable({ read: () => undefined })
    cut.push(Buffer.from("half of it"))
    const put = store.put(name, cut, info(1000))
    cut.destroy(new Error("cut off"))
    await expect(put).rejects.toThrow()
    expect(await textOf(store, name)).toBeNull()
  })

  test("what was kept before an instant is listed by what its name begins with", async () => {
    const store = open()
    const name = await kept(store, "x")
    const [tomorrow, yesterday] = [new Date(nowMs() + days(1)), new Date(nowMs() - days(1))]
    expect(await all(store, "media/", tomorrow)).toContain(name)
    expect(await all(store, "previews/", tomorrow)).toEqual([])
    expect(await all(store, "media/", yesterday)).toEqual([])
  })

  test.for(["../x", "media/../../x/y", "/etc/passwd", "media//x", "media/1/UP LOAD", "x"])(
    "U07: nothing is kept under the name %s",
    async (name) => {
      const store = open()
      await expect(store.put(name, Readable.from([]), info(0))).rejects.toThrow("not stored under such a key")
      await expect(store.get(name)).rejects.toThrow("not stored under such a key")
    },
  )
})

test("U06: what puts that were cut off have left is cleared, and nothing that is whole", async () => {
  const own = await mkdtemp(join(tmpdir(), "rookery-test-store-"))
  const store = diskStore(own, { leastFree: 0 })
  const name = await kept(store, "whole")
  const slow = new Readable({ read: () => undefined })
  slow.push(Buffer.from("half"))
  const put = store.put(key(), slow, info(100))
  while ((await readdir(join(own, "incoming"))).length === 0) await new Promise(setImmediate)
  await store.clear(new Date(nowMs() - days(1)))
  expect(await readdir(join(own, "incoming"))).toHaveLength(1)
  await store.clear(new Date(nowMs() + days(1)))
  expect(await readdir(join(own, "incoming"))).toEqual([])
  slow.destroy(new Error("cut off"))
  await expect(put).rejects.toThrow("cut off")
  expect(await textOf(store, name)).toEqual({ text: "whole", bytes: 5 })
  await rm(own, { recursive: true, force: true })
})
