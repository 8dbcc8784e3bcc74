import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { notFound } from "@/lib/core/errors"
import { hydratePosts } from "./hydrate"
import type { PostInput } from "./input"
import { getTarget } from "./target"
import type { PostView } from "./view"

/** One post, or the original of a repost; a deleted one without its text. Throws `not_found`. */
export async function getPost(viewer: Viewer, { id }: PostInput): Promise<PostView> {
  const target = await getTarget(viewer, id)
  const [post] = await hydratePosts(viewer, [target.id])
  if (!post) throw notFound("This post")
  return post
}
