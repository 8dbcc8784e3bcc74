import { z } from "zod/mini"
import { nowMs } from "./clock"

/** A 64-bit, time-sortable id as a decimal string: 41 bits of milliseconds, 10 of node, 12 of sequence. */
export type Id = string

const epochMs = Date.UTC(2020, 0, 1)
const sequenceBits = 12n
const nodeBits = 10n
const maxSequence = 4095
/** A step back of the clock smaller than this is waited out by reusing the last millisecond. */
const driftMs = 10_000

export const maxId: Id = "9223372036854775807"

/** An id from outside: decimal, no sign, no leading zero, within 63 bits. */
export const IdInput = z
  .string()
  .check(z.regex(/^[1-9]\d{0,18}$/, "This address is not valid."))
  .check(
    z.refine(
      (text) => /^\d{1,18}$/.test(text) || (/^\d{19}$/.test(text) && BigInt(text) <= BigInt(maxId)),
      "This address is not valid.",
    ),
  )

const node = BigInt(Number(process.env.ROOKERY_NODE_ID ?? Math.floor(Math.random() * 1024)) & 1023)
let lastMs = 0
let sequence = 0

/** A new id, larger than every earlier one of this process. */
export function newId(): Id {
  const current = nowMs()
  const steppedBack = current < lastMs && lastMs - current < driftMs
  const ms = steppedBack ? lastMs : current
  if (ms === lastMs) sequence += 1
  else sequence = Math.floor(Math.random() * 1024)
  lastMs = sequence > maxSequence ? ms + 1 : ms
  if (sequence > maxSequence) sequence = 0
  return String(
    (BigInt(lastMs - epochMs) << (sequenceBits + nodeBits)) | (node << sequenceBits) | BigInt(sequence),
  )
}

/** The instant that an id was made. */
export function idTime(id: Id): Date {
  return new Date(Number(BigInt(id) >> (sequenceBits + nodeBits)) + epochMs)
}

/** The smallest id of an instant: for "since" in an index of ids. */
export function idAt(instant: Date): Id {
  return String(BigInt(instant.getTime() - epochMs) << (sequenceBits + nodeBits))
}

/** Orders ids by time, oldest first. */
export function compareIds(a: Id, b: Id): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
