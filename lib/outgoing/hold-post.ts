import "server-only"
import { executor } from "@/db"
import { outgoingPosts } from "@/db/schema/outgoing"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import type { CreatePostInput } from "@/lib/posts/input"
import { rehearsePost } from "./rehearse-post"
import type { WaitingPost } from "./view"

type Held = { post: CreatePostInput; publishAt: Date; isScheduled: boolean }

/** Keeps what could be posted now until its time has come; nobody else can see it, and nothing tells of it. Throws what `createPost` throws. */
export async function holdPost(viewer: Viewer, { post, publishAt, isScheduled }: Held): Promise<WaitingPost> {
  await rehearsePost(viewer, post)
  const id = newId()
  await executor()
    .insert(outgoingPosts)
    .values({ id, authorId: viewer.id, contents: [post], publishAt, isScheduled })
  return { id, publishAt: publishAt.toISOString() }
}
