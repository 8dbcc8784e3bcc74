import "server-only"
import { sql } from "drizzle-orm"
import type { Tx } from "@/db"
import { posts } from "@/db/schema/posts"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"

/** An author's own thread is folded up to this length. */
export const longestTail = 1000

/**
 * After the viewer's reply was deleted: a question that it answered is open again, and their own thread ends before it.
 * Such a thread goes from the first post on, from each to the first answer of the same author that is still there.
 */
export async function settleThread(tx: Tx, viewer: Viewer, replyId: Id): Promise<void> {
  // Locked before it is read: what is added to the thread in this moment comes before this or after it.
  const locked = await tx.execute<RootRow>(
    sql`select root.id, root.author_id as "authorId", root.group_id as "groupId", root.answer_id as "answerId"
        from ${posts} root where root.id = (select r.root_id from ${posts} r where r.id = ${replyId})
        for no key update`,
  )
  const [root] = locked.rows
  if (!root) return
  const isAnswer = root.answerId === replyId
  if (isAnswer) await tx.execute(sql`update ${posts} set answer_id = null where id = ${root.id}`)
  const isShorter = root.authorId === viewer.id && (await cutTail(tx, root.id))
  if (isAnswer || isShorter)
    await recordEvent(tx, {
      ...{ kind: "thread.changed", actorId: viewer.id, postId: root.id, groupId: root.groupId },
    })
}

type RootRow = { id: Id; authorId: Id; groupId: Id | null; answerId: Id | null }

/** Whether the thread was another before. */
async function cutTail(tx: Tx, rootId: Id): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`with recursive chain as (
          select root.id, root.author_id, 0 as place from ${posts} root where root.id = ${rootId}
          union all
          select next.id, chain.author_id, chain.place + 1 from chain cross join lateral (
            select r.id from ${posts} r
            where r.reply_to_id = chain.id and r.author_id = chain.author_id and r.deleted_at is null
            order by r.id limit 1
          ) next
          where chain.place < ${longestTail}
        ), last as (select nullif(id, ${rootId}) as id, place from chain order by place desc limit 1)
        update ${posts} root set tail_id = last.id, tail_count = last.place from last
        where root.id = ${rootId} and root.tail_id is distinct from last.id`,
  )
  return (rowCount ?? 0) > 0
}
