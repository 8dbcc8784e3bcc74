import type { Readable } from "node:stream"
import { DomainError } from "@/lib/core/errors"
import { mediaWords } from "../policy"

/** Some of the bytes of a file, both ends included. */
export type ByteRange = { start: number; end: number }

/** A file as it comes out of a store; `bytes` is how large all of it is. */
export type StoredFile = { stream: Readable; bytes: number }

/** Where uploads and what is made of them are kept, under keys such as "media/123/800.webp". */
export type Store = {
  /** Keeps all of it under the key, or nothing: never a part. Throws `no_space` when there is no room. */
  put: (key: string, source: Readable, info: { bytes: number; contentType: string }) => Promise<void>
  /** Null when there is no such file. Whoever asks reads the stream or destroys it. */
  get: (key: string, range?: ByteRange) => Promise<StoredFile | null>
  /** Whatever is not there is gone already. */
  remove: (keys: readonly string[]) => Promise<void>
  /** The keys that begin with `prefix` of files that were kept before an instant, some at a time. */
  list: (prefix: string, before: Date) => AsyncIterable<string[]>
  /** A folder of this machine for one image while it is worked on; whoever asked for it removes it. */
  openWork: () => Promise<string>
  /** Removes what puts and work that were cut off before an instant have left behind. */
  clear: (before: Date) => Promise<void>
}

const shape = /^[a-z]+(\/[a-z0-9]+){1,3}(\.[a-z0-9]+)?$/

/** The key itself, once it is sure that it cannot leave the folder that it is looked up in. */
export function checkedKey(key: string): string {
  if (shape.test(key) && key.length <= 200) return key
  throw new Error("a file is not stored under such a key")
}

/** What is told when there is no room for files; posts without them go on. */
export const noRoom = () => new DomainError("no_space", mediaWords.noRoom)
