import "server-only"
import { tmpdir } from "node:os"
import type { Readable } from "node:stream"
import type { S3Client } from "@aws-sdk/client-s3"
import { type ByteRange, checkedKey, type Store, type StoredFile } from "./store"
import { clearWork, openWork } from "./work-folders"

export type S3Place = {
  bucket: string
  region: string
  /** Of a service that is not Amazon's; it is asked by path, not by a name for each bucket. */
  endpoint?: string
  /** Without them the machine's own role counts. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

type Sdk = typeof import("@aws-sdk/client-s3")

/** Files in a bucket. A put there is whole or nothing by itself. The client is loaded when it is first needed. */
export function s3Store(place: S3Place): Store {
  let opened: Promise<Bucket> | null = null
  const bucket = () => {
    opened ??= openBucket(place)
    return opened
  }
  return {
    put: async (key, source, info) => {
      // Heard from the first moment on: the client may have to be loaded first.
      source.on("error", () => undefined)
      await (await bucket()).put(checkedKey(key), source, info)
    },
    get: async (key, range) => (await bucket()).get(checkedKey(key), range),
    remove: async (keys) => (await bucket()).remove(keys.map(checkedKey)),
    list: async function* (prefix, before) {
      yield* (await bucket()).list(prefix, before)
    },
    openWork: () => openWork(tmpdir()),
    // A put that was cut off was never there.
    clear: (before) => clearWork(tmpdir(), before),
  }
}

async function openBucket({ bucket, region, endpoint, credentials }: S3Place): Promise<Bucket> {
  const sdk = await import("@aws-sdk/client-s3")
  const client = new sdk.S3Client({
    ...{ region, endpoint, credentials, forcePathStyle: endpoint !== undefined },
    // Other services than Amazon's know no checksums at the end of a stream.
    ...{ requestChecksumCalculation: "WHEN_REQUIRED", responseChecksumValidation: "WHEN_REQUIRED" },
  })
  return new Bucket(sdk, client, bucket)
}

class Bucket {
  constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly name: string,
  ) {}

  async put(key: string, source: Readable, { bytes, contentType }: { bytes: number; contentType: string }) {
    const { PutObjectCommand } = this.sdk
    const file = { Bucket: this.name, Key: key, Body: source, ContentLength: bytes, ContentType: contentType }
    // The client itself would wait for the rest of a body that broke off.
    const cut = new AbortController()
    source.once("error", () => cut.abort())
    if (source.errored) throw source.errored
    try {
      await this.client.send(new PutObjectCommand(file), { abortSignal: cut.signal })
    } catch (error) {
      throw source.errored ?? error
    }
  }

  async get(key: string, range?: ByteRange): Promise<StoredFile | null> {
    const { GetObjectCommand, NoSuchKey } = this.sdk
    const Range = range && `bytes=${range.start}-${range.end}`
    try {
      const found = await this.client.send(new GetObjectCommand({ Bucket: this.name, Key: key, Range }))
      const total = Number(found.ContentRange?.split("/")[1] ?? found.ContentLength)
      // In Node the body of an answer is a stream of it.
      return { stream: found.Body as Readable, bytes: total }
    } catch (error) {
      if (error instanceof NoSuchKey) return null
      throw error
    }
  }

  async remove(keys: string[]): Promise<void> {
    const { DeleteObjectCommand } = this.sdk
    for (const Key of keys) await this.client.send(new DeleteObjectCommand({ Bucket: this.name, Key }))
  }

  async *list(Prefix: string, before: Date): AsyncGenerator<string[]> {
    const pages = this.sdk.paginateListObjectsV2({ client: this.client }, { Bucket: this.name, Prefix })
    for await (const { Contents = [] } of pages) {
      const old = Contents.filter(({ LastModified }) => LastModified && LastModified < before)
      const keys = old.flatMap(({ Key }) => Key ?? [])
      if (keys.length > 0) yield keys
    }
  }
}
