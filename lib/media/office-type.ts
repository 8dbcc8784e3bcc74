import "server-only"
import type { Readable } from "node:stream"
import { DomainError } from "@/lib/core/errors"
import { type MediaContentType, mediaTypes, mediaWords } from "./policy"
import type { ByteRange } from "./storage/store"

type Bytes = (range: ByteRange) => Promise<Buffer>

const endSignature = "PK\x05\x06"
const entrySignature = 0x02014b50
/** The end of an archive and the longest remark that may follow it. */
const tailBytes = 22 + 65_535
const maxDirectoryBytes = 4 * 1024 * 1024

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const powerpoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
const mainParts: [part: string, type: MediaContentType][] = [
  ["word/document.xml", word],
  ["xl/workbook.xml", excel],
  ["ppt/presentation.xml", powerpoint],
]

/**
 * Which office file an archive is, by the table of what is in it; null for any other archive. Throws `unsupported` for
 * one with macros, which run where it is opened.
 */
export async function officeType(read: Bytes, size: number): Promise<MediaContentType | null> {
  const names = await listNames(read, size)
  if (names.some((name) => /(^|\/)vbaProject\.bin$|^Basic\//i.test(name)))
    throw new DomainError("unsupported", mediaWords.macros)
  if (names[0] === "mimetype") return openDocumentType(await read({ start: 0, end: Math.min(size, 200) - 1 }))
  if (!names.includes("[Content_Types].xml")) return null
  return mainParts.find(([part]) => names.includes(part))?.[1] ?? null
}

/** Such a file begins with its own type, uncompressed. */
function openDocumentType(head: Buffer): MediaContentType | null {
  const text = head.toString("latin1", 38)
  const types = Object.keys(mediaTypes) as MediaContentType[]
  return types.find((type) => type.includes("opendocument") && text.startsWith(`${type}PK`)) ?? null
}

async function listNames(read: Bytes, size: number): Promise<string[]> {
  const tail = await read({ start: Math.max(0, size - tailBytes), end: size - 1 })
  const at = tail.lastIndexOf(endSignature, undefined, "latin1")
  if (at < 0 || at + 22 > tail.length) return []
  const length = tail.readUInt32LE(at + 12)
  const start = tail.readUInt32LE(at + 16)
  if (length === 0 || length > maxDirectoryBytes || start + length > size) return []
  return namesIn(await read({ start, end: start + length - 1 }))
}

function namesIn(directory: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
    const length = directory.readUInt16LE(at + 28)
    names.push(directory.toString("utf8", at + 46, at + 46 + length))
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}

/** All of a stream that is known to be short. */
export async function readWhole(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
