import type { PostView } from "@/lib/posts/view"

/** A post as it stands in a post that quotes it. */
export function asQuote(post: PostView): NonNullable<PostView["quote"]> {
  if (post.deleted) return { gone: true }
  const { id, author, body, entities, createdAt, audience, quote, media, poll } = post
  const group = post.group && { slug: post.group.slug, name: post.group.name, hue: post.group.hue }
  const about = { isQuote: quote !== null, hasPoll: poll !== null }
  return { post: { id, author, body, entities, createdAt, audience, group, media, ...about } }
}
