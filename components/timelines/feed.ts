import type { Id } from "@/lib/core/ids"
import type { PostView } from "@/lib/posts/view"
import type { LivePost } from "@/lib/realtime/view"

export type PersonTab = "posts" | "replies" | "media" | "likes"

/** A timeline as the browser knows it. */
export type Feed = {
  /** Below `/api/timelines/`, without the query: `home`, `people/cy`. */
  path: string
  tab?: PersonTab
  /** One folder of the bookmarks. */
  folder?: Id
  /** Which live posts belong here; absent where nothing new is announced. */
  live?: "home" | "everyone" | { author: string } | { group: string } | { list: string }
  /** Posts of people whom the reader hides leave the list; their own profile still shows them. */
  showsHidden?: true
}

export const homeFeed: Feed = { path: "home", live: "home" }
export const everyoneFeed: Feed = { path: "everyone", live: "everyone" }
export const unansweredFeed: Feed = { path: "unanswered" }
export const tagFeed = (tag: string): Feed => ({ path: `tags/${encodeURIComponent(tag)}` })

export function personFeed(handle: string, tab: PersonTab): Feed {
  return {
    path: `people/${handle}`,
    tab,
    showsHidden: true,
    ...(tab === "posts" && { live: { author: handle } }),
  }
}

export const groupFeed = (slug: string): Feed => ({ path: `groups/${slug}`, live: { group: slug } })
export const groupUnansweredFeed = (slug: string): Feed => ({ path: `unanswered/${slug}` })
export const listFeed = (id: string): Feed => ({ path: `lists/${id}`, live: { list: id } })

/** What somebody keeps stays there though they hide its author. */
export const bookmarkFeed = (folder?: Id): Feed => ({
  ...{ path: "bookmarks", showsHidden: true },
  ...(folder && { folder }),
})

/** The address of a page of the feed. */
export function feedAddress({ path, tab, folder }: Feed, cursor: string | null): string {
  const query = new URLSearchParams({
    ...{ ...(tab && { tab }), ...(folder && { folder }) },
    ...(cursor && { cursor }),
  }).toString()
  return `/api/timelines/${path}${query && `?${query}`}`
}

/** Whether a post that was just published belongs to the feed. */
export function belongsTo(feed: Feed, post: LivePost): boolean {
  if (!feed.live) return false
  if (typeof feed.live === "string") return post.feeds.includes(feed.live)
  if ("list" in feed.live) return post.lists?.includes(feed.live.list) ?? false
  return "group" in feed.live ? post.group === feed.live.group : post.author.handle === feed.live.author
}

/**
 * Whether a post that was just published is announced above the feed. One's own is shown there already, save on a list:
 * only the stream knows whether one is on it.
 */
export function isNewsIn(feed: Feed, post: LivePost): boolean {
  return belongsTo(feed, post) && (!post.mine || announcesOwn(feed))
}

/** Whether the reader's own posts are news in the feed like those of others. */
export const announcesOwn = ({ live }: Feed): boolean => typeof live === "object" && "list" in live

/** What it takes to say whether a post of the reader's own belongs to a feed. */
export type OwnPost = Pick<PostView, "entities" | "audience" | "media"> & {
  author: { handle: string }
  replyTo: { id: Id } | null
  group: { slug: string } | null
}

/** Whether the reader's own new post belongs to the feed: it is shown at once, without waiting for the stream. */
export function takesOwn(feed: Feed, { post }: { post: OwnPost }): boolean {
  if (feed.path.startsWith("tags/")) {
    const tags = post.entities.flatMap((entity) => (entity.kind === "hashtag" ? [entity.tag] : []))
    return tags.some((tag) => tagFeed(tag).path === feed.path)
  }
  const isOwnPage = feed.path === `people/${post.author.handle}`
  if (feed.tab === "media") return isOwnPage && post.audience === "company" && post.media.length > 0
  if (post.replyTo) return feed.tab === "replies" && isOwnPage
  if (feed.live === undefined) return false
  if (feed.live === "home") return true
  if (feed.live === "everyone") return post.audience === "company"
  if ("group" in feed.live) return feed.live.group === post.group?.slug
  return "author" in feed.live && post.audience === "company" && feed.live.author === post.author.handle
}
