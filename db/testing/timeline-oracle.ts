import { compareIds, type Id } from "@/lib/core/ids"
import type { FeedName } from "@/lib/timelines/input"
import type { Company } from "./read-company"
import { isBlocked as areBlocked, isForAll, reads } from "./visible"

type Post = Company["posts"][number]
type Item = { id: Id; postId: Id }
export type OraclePage = { items: Item[]; next: Id | null }

/** Who sees what, each rule by itself. */
function rulesFor(company: Company, viewer: { id: Id }) {
  const isMember = (groupId: Id | null) =>
    company.members.some((row) => row.personId === viewer.id && row.groupId === groupId)
  const isMuted = (groupId: Id | null) =>
    company.members.some((row) => row.personId === viewer.id && row.groupId === groupId && row.isMuted)
  const isPublic = (post: Post) => isForAll(company, post.groupId)
  const isVisible = (post: Post) => reads(company, viewer.id, post.groupId)
  const isHidden = (personId: Id) =>
    company.hides.some((row) => row.viewerId === viewer.id && row.targetId === personId)
  const isBlocked = (personId: Id) => areBlocked(company, viewer.id, personId)
  const isFollowed = (personId: Id) =>
    company.follows.some((row) => row.followerId === viewer.id && row.followeeId === personId)
  const isTop = (post: Post) => post.replyToId === null && post.deletedAt === null
  const originalIsShown = (post: Post) => {
    if (post.repostOfId === null) return true
    const original = company.byId.get(post.repostOfId)
    return !!original && !original.deletedAt && isVisible(original) && !isHidden(original.authorId)
  }
  const isHomeCandidate = (post: Post) =>
    isTop(post) &&
    !isHidden(post.authorId) &&
    !isMuted(post.groupId) &&
    ((isPublic(post) && (post.authorId === viewer.id || isFollowed(post.authorId))) ||
      isMember(post.groupId) ||
      (post.kind === 1 && isPublic(post)))
  const isThreadMuted = (post: Post) => {
    const original = company.byId.get(post.repostOfId ?? post.id) ?? post
    return company.threadChoices.some(
      (row) =>
        row.personId === viewer.id &&
        row.choice === "muted" &&
        row.rootId === (original.rootId ?? original.id),
    )
  }
  const isShownAtHome = (post: Post) => originalIsShown(post) && !isThreadMuted(post)
  const isOnList = (id: Id) => (post: Post) =>
    isTop(post) &&
    isPublic(post) &&
    !isHidden(post.authorId) &&
    company.listed.some((row) => row.listId === id && row.personId === post.authorId)
  /** Whether the timeline exists for the viewer at all. */
  const exists = (feed: FeedName): boolean => {
    if (feed.kind === "list")
      return company.lists.some((row) => row.id === feed.id && row.ownerId === viewer.id)
    if (feed.kind === "bookmarks" && feed.folder)
      return company.folders.some((row) => row.id === feed.folder && row.ownerId === viewer.id)
    if (feed.kind !== "group" && feed.kind !== "unanswered") return true
    if (feed.slug === undefined) return true
    return company.groups.some((row) => row.slug === feed.slug && reads(company, viewer.id, row.id))
  }
  return {
    isPublic,
    isVisible,
    isHidden,
    isBlocked,
    isTop,
    originalIsShown,
    isHomeCandidate,
    isShownAtHome,
    isOnList,
    exists,
  }
}

/** The timelines said again as plainly as possible: every rule a filter over all posts. Slow, and easy to believe. */
export function oracle(company: Company, viewer: { id: Id }, people: Record<string, { id: Id }>) {
  const rules = rulesFor(company, viewer)
  const { isPublic, isVisible, isHidden, isBlocked, isTop, originalIsShown, isHomeCandidate } = rules

  type Source = { isCandidate: (post: Post) => boolean; isShown: (post: Post) => boolean }

  function windowPage({ isCandidate, isShown }: Source, cursor: Id, limit: number): OraclePage {
    const window = Math.ceil(limit * 1.25)
    const older = company.posts.filter((post) => isCandidate(post) && compareIds(post.id, cursor) < 0)
    const read = older.slice(0, window)
    const shown = read
      .filter(isShown)
      .map(toItem)
      .filter((item, i, items) => items.findIndex((other) => other.postId === item.postId) === i)
    const items = shown.slice(0, limit)
    if (older.length < window && shown.length <= limit) return { items, next: null }
    return { items, next: (items.length === limit ? items.at(-1)?.id : read.at(-1)?.id) ?? null }
  }

  function filterOf(
    feed: Exclude<FeedName, { kind: "home" | "list" | "bookmarks" }>,
  ): (post: Post) => boolean {
    if (feed.kind === "everyone")
      return (post) => isTop(post) && isPublic(post) && post.repostOfId === null && !isHidden(post.authorId)
    if (feed.kind === "tag")
      return (post) =>
        post.deletedAt === null &&
        company.tags.some((row) => row.postId === post.id && row.tag === feed.tag) &&
        isVisible(post) &&
        !isHidden(post.authorId)
    if (feed.kind === "unanswered") {
      const isThere = filterOf(
        feed.slug === undefined ? { kind: "everyone" } : { kind: "group", slug: feed.slug },
      )
      return (post) => isThere(post) && post.isQuestion && post.answerId === null
    }
    if (feed.kind === "group")
      return (post) =>
        isTop(post) &&
        company.groups.some((row) => row.slug === feed.slug && row.id === post.groupId) &&
        !isHidden(post.authorId)
    const personId = people[feed.handle]?.id ?? ""
    if (isBlocked(personId)) return () => false
    const mine = (post: Post) => post.authorId === personId && isPublic(post) && post.deletedAt === null
    if (feed.tab === "posts") return (post) => mine(post) && post.replyToId === null && originalIsShown(post)
    if (feed.tab === "replies") return (post) => mine(post) && post.replyToId !== null
    if (feed.tab === "media") return (post) => mine(post) && carriesMedia(company, post)
    return (post) =>
      company.likes.some((row) => row.postId === post.id && row.personId === personId) &&
      post.deletedAt === null &&
      isVisible(post) &&
      !isHidden(post.authorId)
  }

  return {
    homeCandidates: company.posts.filter(isHomeCandidate),
    exists: rules.exists,
    page(feed: FeedName, cursor: Id, limit: number): OraclePage {
      if (feed.kind === "home")
        return windowPage({ isCandidate: isHomeCandidate, isShown: rules.isShownAtHome }, cursor, limit)
      if (feed.kind === "list")
        return windowPage({ isCandidate: rules.isOnList(feed.id), isShown: originalIsShown }, cursor, limit)
      if (feed.kind === "bookmarks") {
        const isShown = (post: Post) => !post.deletedAt && isVisible(post) && !isBlocked(post.authorId)
        return keptPage(company, viewer, { folder: feed.folder, cursor, limit, isShown })
      }
      const older = company.posts.filter((post) => compareIds(post.id, cursor) < 0).filter(filterOf(feed))
      const items = older.slice(0, limit).map(toItem)
      return { items, next: older.length > limit ? (items.at(-1)?.id ?? null) : null }
    },
  }
}

const carriesMedia = ({ media }: Company, { id }: Post) => media.some(({ postId }) => postId === id)

const toItem = (post: Post): Item => ({ id: post.id, postId: post.repostOfId ?? post.id })

type KeptPage = { folder: Id | undefined; cursor: Id; limit: number; isShown: (post: Post) => boolean }

/** What is kept, last kept first; what may not be read stands there under the number of its bookmark. */
function keptPage(
  company: Company,
  viewer: { id: Id },
  { folder, cursor, limit, isShown }: KeptPage,
): OraclePage {
  const older = company.bookmarks
    .filter((row) => row.personId === viewer.id && (folder === undefined || row.folderId === folder))
    .filter((row) => compareIds(row.id, cursor) < 0)
    .toSorted((a, b) => compareIds(b.id, a.id))
  const items = older.slice(0, limit).map(({ id, postId }) => {
    const post = company.byId.get(postId)
    return { id, postId: post && isShown(post) ? postId : id }
  })
  return { items, next: older.length > limit ? (items.at(-1)?.id ?? null) : null }
}
