import { randomUUID } from "node:crypto"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test as base } from "@/db/testing/fixtures"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { receiveUpload } from "../receive-upload"
import { setStore } from "../storage/current-store"
import { diskStore } from "../storage/disk-store"
import type { Store } from "../storage/store"
import type { MediaView, UploadAnswer } from "../view"

export { expect } from "@/db/testing/fixtures"

type Sent = { name?: string; key?: string; headers?: Record<string, string> }
type Answer = { status: number; media?: MediaView; error?: { code: string; message: string } }

type Files = {
  store: Store
  folder: string
  /** Every file that is stored at this moment, those on their way included. */
  list: () => Promise<string[]>
  /** Sends a file as a browser does. */
  send: (viewer: Viewer, body: Uint8Array | ReadableStream, sent?: Sent) => Promise<Answer>
  /** The same for one that is taken. */
  upload: (viewer: Viewer, body: Uint8Array, sent?: Sent) => Promise<MediaView>
}

/** A folder for files that nobody else uses. */
export const test = base.extend<{ files: Files }>({
  files: async ({ company: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "rookery-test-media-"))
    const store = diskStore(folder, { leastFree: 0 })
    setStore(store)
    const list = async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    }
    const upload = async (viewer: Viewer, body: Uint8Array, sent?: Sent) => {
      const { status, media, error } = await send(viewer, body, sent)
      if (!media) throw new Error(`an upload was refused: ${status} ${error?.message}`)
      return media
    }
    await use({ store, folder, list, send, upload })
    setStore(null)
    await rm(folder, { recursive: true, force: true })
  },
})

async function send(viewer: Viewer, body: Uint8Array | ReadableStream, sent: Sent = {}): Promise<Answer> {
  const { name = "picture.jpg", key = randomUUID(), headers = {} } = sent
  const own = {
    ...{ "x-file-name": encodeURIComponent(name), "idempotency-key": key },
    ...(body instanceof Uint8Array && { "content-length": String(body.length) }),
  }
  const request = new Request(`${process.env.PUBLIC_URL}/api/media`, {
    ...{ method: "POST", headers: await signedIn(viewer, { ...own, ...headers }) },
    ...{
      body: body instanceof Uint8Array ? new Blob([Uint8Array.from(body)]).stream() : body,
      duplex: "half",
    },
  } as RequestInit)
  const response = await receiveUpload(request)
  const answer = (await response.json()) as Partial<UploadAnswer> & Pick<Answer, "error">
  return { status: response.status, ...answer }
}
