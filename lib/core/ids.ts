import { z } from "zod/mini"
import { nowMs } from "./clock"

/** A 64-bit, time-sortable id as a decimal string: 41 bits of milliseconds, 10 of node, 12 of sequence. */
export type Id = string

const epochMs = Date.UTC(2020, 0, 1)
const sequenceBits = 12n
const nodeBits = 10n
const maxSequence = 4095
const maxNode = 1023
/** A step back of the clock smaller than this is waited out by reusing the last millisecond. */
const driftMs = 10_000

/** No id is larger: as a cursor it means the newest. */
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

export const nodeIdRule = "must be a whole number from 0 to 1023"

/** Whether a text is the number of a process: 0 to 1023, another one for each that runs at the same time. */
export function isNodeId(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) <= maxNode
}

let node: bigint | null = null
let lastMs = 0
let sequence = 0

/** A new id, larger than every earlier one of this process, unless the clock steps back by more than 10 s. */
export function newId(): Id {
  node ??= readNode()
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

// Without a number of its own a process draws one: two of the same are rare, not impossible.
function readNode(): bigint {
  const text = process.env.ROOKERY_NODE_ID
  if (text === undefined) return BigInt(Math.floor(Math.random() * (maxNode + 1)))
  if (!isNodeId(text)) throw new Error(`ROOKERY_NODE_ID ${nodeIdRule}`)
  return BigInt(text)
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
