import { sql } from "drizzle-orm"

/** Whom a prepared statement reads or writes for: given to it as `viewer` when it is run. */
export const me = { id: sql.placeholder("viewer") }
