import { compareIds, type Id, maxId } from "@/lib/core/ids"

/**
 * A place in the log of events, in the order in which transactions may be read: everything up to and including
 * event `id` of transaction `xid` has been told. With id 0 it lies before the transaction's first event.
 */
export type EventCursor = { xid: string; id: Id }

const shape = /^(0|[1-9]\d{0,19})-(0|[1-9]\d{0,18})$/
const maxXid = "18446744073709551615"

/** A place that no log has reached: what an unreadable cursor stands for. */
export const nowhere: EventCursor = { xid: maxXid, id: maxId }

/** As browsers hold it: `xid-id`. */
export function formatEventCursor({ xid, id }: EventCursor): string {
  return `${xid}-${id}`
}

/** A cursor from outside, null for anything that cannot be one. */
export function parseEventCursor(text: string): EventCursor | null {
  const [, xid, id] = shape.exec(text) ?? []
  if (xid === undefined || id === undefined) return null
  if (compareIds(xid, maxXid) > 0 || compareIds(id, maxId) > 0) return null
  return { xid, id }
}

/** Orders cursors, earliest first. */
export function compareEventCursors(a: EventCursor, b: EventCursor): number {
  return compareIds(a.xid, b.xid) || compareIds(a.id, b.id)
}
