import "server-only"
import { sql } from "drizzle-orm"
import { posts } from "@/db/schema/posts"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { replyPolicyOf } from "@/lib/core/reply-policy"
import { noReplyWords } from "./no-reply-words"
import { mayAnswer } from "./reply-permission"

const find = statement<{ closed: boolean; mayReply: boolean; replyPolicy: 0 | 1 | 2 | 3 }>(
  "posts_thread_rules",
  sql`select root.closed_at is not null as "closed", ${mayAnswer(me)} as "mayReply", root.reply_policy as "replyPolicy"
      from ${posts} asked join ${posts} root on root.id = coalesce(asked.root_id, asked.id)
      where asked.id = ${sql.placeholder("id")}`,
)

/** Says why nobody, or not the viewer, can answer a post that they may read, if so: `conflict` when the conversation is closed, `forbidden` else. */
export async function refuseAnswer(viewer: Viewer, id: Id): Promise<void> {
  const [row] = await find({ viewer: viewer.id, id })
  const words = row && noReplyWords({ ...row, replyPolicy: replyPolicyOf(row.replyPolicy) })
  if (words) throw new DomainError(row.closed ? "conflict" : "forbidden", words)
}
