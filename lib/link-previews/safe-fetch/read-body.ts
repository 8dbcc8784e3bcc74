import "server-only"
import type { IncomingMessage } from "node:http"
import { pipeline, type Readable, type Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { FetchRefused } from "./refusal"

/** How much of a body is read once it is decoded; of what is longer the beginning is kept, or nothing. */
export type Room = { maxBytes: number; longer: "cut" | "refuse" }

/** The decoded body. Bytes are counted after decoding, so that a small answer cannot become a large one here. */
export async function readBody(response: IncomingMessage, { maxBytes, longer }: Room): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of decoded(response) as AsyncIterable<Buffer>) {
    const kept = chunk.subarray(0, maxBytes - bytes)
    chunks.push(kept)
    bytes += kept.length
    if (kept.length === chunk.length) continue
    if (longer === "refuse") throw new FetchRefused("size")
    break
  }
  return Buffer.concat(chunks)
}

function decoded(response: IncomingMessage): Readable {
  const name = response.headers["content-encoding"]?.trim().toLowerCase() ?? ""
  if (name === "" || name === "identity") return response
  const decoder = decoders[name]?.()
  // Several encodings, one upon the other, are only ever sent to break who decodes them.
  if (!decoder) throw new FetchRefused("encoding")
  // Who reads the decoder hears of every failure.
  return pipeline(response, decoder, () => undefined)
}

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
