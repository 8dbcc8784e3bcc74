import { shutWords } from "@/lib/groups/policy"
import { noReplyWords } from "./no-reply-words"
import type { PostView } from "./view"

/** Only its author deletes a post; once. */
export function canDelete(post: { deleted: boolean; mine: { author: boolean } }): boolean {
  return post.mine.author && !post.deleted
}

/** Only its author changes what a post says, until it is deleted or nothing can be added where it is. */
export function canEdit(post: Pick<PostView, "deleted" | "mine" | "group">): boolean {
  return post.mine.author && !post.deleted && !post.group?.shut
}

/** Whoever can read a post can answer it, until it is deleted. */
export function canReply(post: Pick<PostView, "deleted">): boolean {
  return !post.deleted
}

/** Why the viewer cannot answer a post that is there, in words; null if they can. */
export function whyNoReply({ group, thread }: Pick<PostView, "group" | "thread">): string | null {
  if (group?.shut) return shutWords(group.shut, "nothing")
  return thread && noReplyWords(thread)
}

/** Whoever can read a post can like it, until it is deleted. */
export function canLike(post: Pick<PostView, "deleted">): boolean {
  return !post.deleted
}

/** What is for a group alone stays there: only a post that the whole company may read can be reposted. */
export function canRepost(post: Pick<PostView, "deleted" | "audience">): boolean {
  return !post.deleted && post.audience === "company"
}

/** Whoever can read a post can write about it; what is for a group alone is quoted in that group, while that takes posts. */
export function canQuote(post: Pick<PostView, "deleted" | "audience" | "group">): boolean {
  return !post.deleted && (post.audience === "company" || !post.group?.shut)
}

/** What everybody can read by itself can stand on top of its author's profile. */
export function canPin({ audience, isReply }: { audience: PostView["audience"]; isReply: boolean }): boolean {
  return audience === "company" && !isReply
}
