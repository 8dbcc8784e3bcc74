import type { Id } from "@/lib/core/ids"
import type { Entity } from "@/lib/core/text/entity"

/** What a text links to first: one of our own posts, or a page elsewhere. */
export type FirstLink = { postId: Id } | { url: string }

/**
 * What is shown below a text because it links to it; null without a link that leads to a page. `origin` is where our own
 * posts are.
 */
export function firstLink(entities: readonly Entity[], origin: string): FirstLink | null {
  const link = entities.find((entity) => entity.kind === "link" && isPage(entity.href))
  if (link?.kind !== "link") return null
  if (!link.href.startsWith(`${origin}/`)) return { url: link.href }
  const postId = /^\/posts\/(\d{1,19})\/?(?:[?#]|$)/.exec(link.href.slice(origin.length))?.[1]
  return postId === undefined || BigInt(postId) > maxId ? null : { postId }
}

const isPage = (href: string) => href.startsWith("https:") || href.startsWith("http:")

const maxId = 2n ** 63n - 1n
