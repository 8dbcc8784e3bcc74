import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { people } from "@/db/schema/people"

/**
 * True for a thread's first post, called `root`, in whose thread the viewer may answer, as its author chose: their
 * own always, until the thread is closed. Who is mentioned is said by the text as it stands now.
 */
export function mayAnswer(viewer: { id: Placeholder }): SQL {
  return sql`(root.closed_at is null and (root.reply_policy = 0 or root.author_id = ${viewer.id}
    or (root.reply_policy in (1, 2) and exists (
      select from ${people} asker join ${people} asked on asked.id = root.author_id
      where asker.id = ${viewer.id} and case root.reply_policy
        when 1 then asker.department <> '' and asker.department = asked.department
        else root.entities @> jsonb_build_array(jsonb_build_object('kind', 'mention', 'handle', asker.handle)) end))))`
}
