import { customType, timestamp } from "drizzle-orm/pg-core"
import type { Id } from "@/lib/core/ids"

/** A 64-bit time-sortable id: bigint in SQL, a decimal string in TypeScript (JSON and JavaScript numbers lose digits). */
export const id = customType<{ data: Id; driverData: string }>({ dataType: () => "bigint" })

/** PostgreSQL's 64-bit transaction id; orders events by the transaction that wrote them. */
export const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => "xid8" })

export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" })

/** An instant with time zone, as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" })
