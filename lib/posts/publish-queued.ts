import "server-only"
import { and, eq } from "drizzle-orm"
import type { Tx } from "@/db"
import { groupMembers, type QueuedContent } from "@/db/schema/groups"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import type { GroupRow } from "@/lib/groups/find-group"
import { mediaWords } from "@/lib/media/policy"
import { createLetIn } from "./create-post"

type Waited = {
  authorId: Id
  groupId: Id
  slug: string
  visibility: GroupRow["visibility"]
  body: string
  content: QueuedContent
}

/**
 * Posts what waited, as its author would have, in the transaction of the moderator's decision. Throws `conflict`, in
 * words for the moderator, and what `createPost` throws.
 */
export async function publishQueued(tx: Tx, moderator: Viewer, waited: Waited): Promise<{ id: Id }> {
  const { body, content, slug } = waited
  if (content.audience === "group" && waited.visibility === "public")
    throw new DomainError(
      "conflict",
      "This group is public now, and its author wrote for members alone. Decline it: they keep it and can send it again.",
    )
  const author = await getAuthor(tx, waited)
  try {
    return await createLetIn(author, { ...content, body, group: slug, letInBy: moderator.id })
  } catch (error) {
    throw error instanceof DomainError ? inOtherWords(error, content) : error
  }
}

/** The author as far as they may still post there. */
async function getAuthor(tx: Tx, { authorId, groupId }: Waited): Promise<Viewer> {
  const { id, handle, name, role, department, location, avatarId, createdAt } = people
  const [author] = await tx
    .select({ id, handle, name, role, department, location, avatarId, createdAt })
    .from(groupMembers)
    .innerJoin(people, eq(people.id, groupMembers.personId))
    .where(
      and(eq(groupMembers.personId, authorId), eq(groupMembers.groupId, groupId), eq(people.state, "active")),
    )
  if (author) return { ...author, sessionId: "0" }
  throw new DomainError("conflict", "Its author can no longer post in this group. Decline it instead.")
}

/** What the author would be told to mend, told to somebody who cannot. */
function inOtherWords(error: DomainError, { quoteOf }: QueuedContent): DomainError {
  const rest = "Decline it: its author keeps everything else and can send it again."
  if (error.message === mediaWords.gone)
    return new DomainError("conflict", `Something attached to this post is not there any more. ${rest}`)
  if (quoteOf)
    return new DomainError("conflict", `The post that this quotes cannot be quoted any more. ${rest}`)
  return error
}
