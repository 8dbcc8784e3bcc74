import type { Id } from "@/lib/core/ids"

/** One of the viewer's own lists; nobody else learns of it. */
export type ListCard = { id: Id; name: string; people: number }

/** A list beside one person: whether they are in it. */
export type ListChoice = ListCard & { has: boolean }
