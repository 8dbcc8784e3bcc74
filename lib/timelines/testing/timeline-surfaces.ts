import type { Thing } from "@/db/testing/visible"
import { isBlocked, isHidden, visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { listEdits } from "@/lib/posts/edits"
import { getPost } from "@/lib/posts/get-post"
import { hydrateItems, hydratePosts } from "@/lib/posts/hydrate"
import { listReactions } from "@/lib/posts/list-reactions"
import { listPollVoters } from "@/lib/posts/poll-voters"
import { getTarget } from "@/lib/posts/target"
import { type FeedName, personTabs } from "../input"
import { timelinePage } from "../page"
import { listReplies } from "../replies"
import { getThread } from "../thread"
import { listTrends } from "../trends"
import { expectations } from "./expected"
import type { Stage } from "./stage"
import { type Surface, toEnd } from "./surface"

/** Small enough for every list to have a second page: what a cursor tells is looked at as well. */
const limitOf = ({ kind }: FeedName) => (kind === "home" ? 5 : 2)
const nobodys = "no-such-group"

/** Every timeline, to its end. */
export function timelines(stage: Stage): Surface[] {
  const { groups, cast, company } = stage
  const expected = expectations(stage)
  const feeds: { feed: FeedName; missing?: { thing: Thing; feed: FeedName } }[] = [
    ...[{ feed: { kind: "home" as const } }, { feed: { kind: "everyone" as const } }],
    { feed: { kind: "unanswered" as const } },
    ...[cast.mia, cast.tim, cast.stranger].flatMap(({ handle }) =>
      personTabs.map((tab) => ({ feed: { kind: "person" as const, handle, tab } })),
    ),
    ...groups.map(({ tag }) => ({ feed: { kind: "tag" as const, tag } })),
    ...groups.map(({ slug, id }) => ({
      feed: { kind: "group" as const, slug },
      missing: {
        thing: { kind: "inside" as const, groupId: id },
        feed: { kind: "group" as const, slug: nobodys },
      },
    })),
    ...groups.map(({ slug, id }) => ({
      feed: { kind: "unanswered" as const, slug },
      missing: {
        thing: { kind: "inside" as const, groupId: id },
        feed: { kind: "unanswered" as const, slug: nobodys },
      },
    })),
    { feed: { kind: "bookmarks" as const } },
    ...company.folders.map(({ id }) => ({
      feed: { kind: "bookmarks" as const, folder: id },
      missing: {
        thing: { kind: "folder" as const, id },
        feed: { kind: "bookmarks" as const, folder: newId() },
      },
    })),
    ...company.lists.map(({ id }) => ({
      feed: { kind: "list" as const, id },
      missing: { thing: { kind: "list" as const, id }, feed: { kind: "list" as const, id: newId() } },
    })),
  ]
  const read = (viewer: Viewer, feed: FeedName) =>
    toEnd((cursor) => timelinePage(viewer, feed, { limit: limitOf(feed), ...cursor }))
  return feeds.map(({ feed, missing }) => ({
    of: "timelinePage",
    about: Object.values(feed).join(" "),
    read: (viewer) => read(viewer, feed),
    must: (viewer) => expected.feed(viewer, feed),
    ...(missing && { missing: { thing: missing.thing, read: (viewer) => read(viewer, missing.feed) } }),
  }))
}

/** Every post by itself, and what answers it. */
export function threads(stage: Stage): Surface[] {
  const { company, canaries } = stage
  const expected = expectations(stage)
  const ids = canaries.flatMap(({ thing }) => (thing.kind === "post-id" ? [thing.id] : []))
  const perPost = (
    of: string,
    read: (viewer: Viewer, id: Id) => Promise<unknown>,
    must?: typeof expected.post,
  ) =>
    ids.map(
      (id): Surface => ({
        ...{ of, about: expected.bodies.get(id) ?? id, read: (viewer) => read(viewer, id) },
        ...(must && { must: (viewer) => must(viewer, id) }),
        missing: { thing: { kind: "post-id", id }, read: (viewer) => read(viewer, newId()) },
      }),
    )
  // Filling in is for what a feed has chosen; that leaves out who is blocked.
  const chosenFor = (viewer: Viewer) =>
    ids.filter((id) => !isBlocked(company, viewer.id, company.byId.get(id)?.authorId ?? ""))
  const filled = (viewer: Viewer) => chosenFor(viewer).flatMap((id) => expected.post(viewer, id))
  const answersOf = (viewer: Viewer, id: Id) =>
    visible(company, viewer, { kind: "post", id })
      ? company.posts
          .filter(({ replyToId, authorId }) => replyToId === id && !isHidden(company, viewer.id, authorId))
          .flatMap((reply) => expected.post(viewer, reply.id))
      : []
  const saidBefore = (viewer: Viewer, id: Id) => {
    const isApart = isBlocked(company, viewer.id, company.byId.get(id)?.authorId ?? "")
    return isApart ? [] : expected.version(viewer, id)
  }
  return [
    ...perPost("getThread", (viewer, id) => getThread(viewer, { id }), expected.post),
    ...perPost(
      "listReplies",
      (viewer, id) => toEnd((cursor) => listReplies(viewer, { id, limit: 1, ...cursor })),
      answersOf,
    ),
    ...perPost("getTarget", getTarget),
    ...perPost("getPost", (viewer, id) => getPost(viewer, { id })),
    ...perPost("listReactions", (viewer, id) =>
      toEnd((cursor) => listReactions(viewer, { id, limit: 1, ...cursor })),
    ),
    ...perPost("listPollVoters", (viewer, id) =>
      toEnd((cursor) => listPollVoters(viewer, { id, option: 0, limit: 1, ...cursor })),
    ),
    ...perPost("listEdits", (viewer, id) => listEdits(viewer, { id }), saidBefore),
    {
      of: "hydratePosts",
      about: "all",
      read: (viewer) => hydratePosts(viewer, chosenFor(viewer)),
      must: filled,
    },
    {
      ...{ of: "hydrateItems", about: "all", must: filled },
      read: (viewer) =>
        hydrateItems(
          viewer,
          chosenFor(viewer).map((id) => ({ id, postId: id })),
        ),
    },
    { of: "listTrends", about: "", read: listTrends },
  ]
}
