import "server-only"
import { type SQL, sql } from "drizzle-orm"
import { threadChoices } from "@/db/schema/threads"
import type { Reader } from "@/lib/people/not-hidden"

/**
 * The first posts of the threads that the viewer has muted, as an array: without a reference to the posts around it, a
 * statement evaluates it once however many rows it compares. Nobody mutes more (see mute-thread.ts).
 */
export function mutedRoots(viewer: Reader): SQL {
  return sql`array(select choice.root_id from ${threadChoices} choice
    where choice.person_id = ${viewer.id} and choice.choice = 'muted' limit 1000)`
}
