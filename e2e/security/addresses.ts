import { visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { canaryOf, type StagedGroup } from "@/lib/timelines/testing/cast"
import type { Stage } from "@/lib/timelines/testing/stage"

/** An address of the product, and the canaries that a viewer has to find there. */
export type Address = {
  path: string
  must?: (viewer: Viewer) => string[]
  /** It is about nothing that somebody could be kept from. */
  isForEverybody?: true
}

/** Everything on the stage by every address of the product that it could show at. */
export function addressesOf(stage: Stage): Address[] {
  return [
    ...stage.groups.flatMap((group) => ofGroup(stage, group)),
    ...ofLists(stage),
    ...ofFolders(stage),
    ...ofMedia(stage),
    ...plain,
  ]
}

const handle = "mia"

/** What is the same for everybody to ask, whoever they are. */
const plain: Address[] = [
  ...[
    "/",
    "/everyone",
    "/everyone/unanswered",
    "/groups",
    "/groups?scope=all",
    "/groups?scope=department",
    "/groups/new",
    "/lists",
    "/drafts",
    "/scheduled",
    "/api/outgoing",
    "/bookmarks",
  ],
  ...[
    "/people",
    "/people?q=cnr",
    `/people/${handle}`,
    `/people/${handle}/replies`,
    `/people/${handle}/media`,
    `/people/${handle}/likes`,
  ],
  ...[`/people/${handle}/followers`, `/people/${handle}/following`, "/settings", "/settings/profile"],
  ...["/settings/appearance", "/settings/devices", "/settings/hidden", "/settings/posting"],
  ...["/api/audiences", "/api/groups?q=cnr&limit=50", `/api/lists?handle=${handle}`, "/api/people?q=cnr"],
  ...[`/api/people/${handle}`, `/api/people/${handle}/followers`, `/api/people/${handle}/following`],
  ...[
    "/api/drafts/new",
    "/api/bookmarks/folders?post=1",
    "/api/timelines/bookmarks",
    "/api/profile-pictures",
  ],
  ...["/api/people/suggestions?q=cnr", "/api/timelines/home", "/api/timelines/everyone"],
  ...["posts", "replies", "media", "likes"].map((tab) => `/api/timelines/people/tim?tab=${tab}`),
].map((path) => ({ path, isForEverybody: true as const }))

/** What answers which post. */
const answers: Record<string, string> = { post: "reply", reply: "answer" }

function ofGroup(stage: Stage, { slug, tag, n }: StagedGroup): Address[] {
  const thingOf = (what: string) => stage.canaries.find(({ text }) => text === canaryOf(what, n))?.thing
  const must =
    (...whats: string[]) =>
    (viewer: Viewer) =>
      whats.flatMap((what) => {
        const thing = thingOf(what)
        return thing && visible(stage.company, viewer, thing) ? [canaryOf(what, n)] : []
      })
  const posts = ["post", "reply", "changed", "asked"].flatMap((what) => {
    const thing = thingOf(what)
    return thing?.kind === "post" ? [{ what, id: thing.id }] : []
  })
  return [
    { path: `/groups/${slug}`, must: must("name", "post", "declined") },
    { path: `/groups/${slug}/about`, must: must("name", "about", "rules", "rule") },
    { path: `/groups/${slug}/members`, must: must("person") },
    { path: `/groups/${slug}/manage`, must: must("note") },
    { path: `/groups/${slug}/settings` },
    { path: `/groups/${slug}/unanswered` },
    { path: `/api/timelines/unanswered/${slug}` },
    { path: `/tags/${tag}`, must: must("post", "reply") },
    { path: `/api/groups/${slug}/members?limit=50`, must: must("person") },
    { path: `/api/timelines/groups/${slug}`, must: must("post") },
    { path: `/api/timelines/tags/${tag}`, must: must("post", "reply") },
    ...posts.flatMap(({ what, id }) => [
      { path: `/posts/${id}`, must: must(what) },
      { path: `/api/drafts/reply-${id}` },
      { path: `/api/posts/${id}/replies`, ...(answers[what] && { must: must(answers[what]) }) },
      { path: `/api/posts/${id}`, must: must(what) },
      { path: `/api/posts/${id}/reactions` },
      ...(what === "asked" ? [{ path: `/api/posts/${id}/votes?option=0` }] : []),
      { path: `/api/posts/${id}/edits`, ...(what === "changed" && { must: must("before") }) },
    ]),
  ]
}

/** The lists of two of them. */
function ofLists({ company, cast }: Stage): Address[] {
  return company.lists
    .filter(({ ownerId }) => ownerId === cast.member.id || ownerId === cast.stranger.id)
    .flatMap(({ id, name, ownerId }) => {
      const must = (viewer: Viewer) => (viewer.id === ownerId ? [name] : [])
      return [
        { path: `/lists/${id}`, must },
        { path: `/lists/${id}/people`, must },
        { path: `/api/lists/${id}/people` },
        { path: `/api/timelines/lists/${id}` },
      ]
    })
}

/** The folders of two of them, and what they keep there. */
function ofFolders({ company, cast }: Stage): Address[] {
  return company.folders
    .filter(({ ownerId }) => ownerId === cast.member.id || ownerId === cast.tim.id)
    .flatMap(({ id, name, ownerId }) => [
      { path: `/bookmarks?folder=${id}`, must: (viewer) => (viewer.id === ownerId ? [name] : []) },
      { path: `/api/timelines/bookmarks?folder=${id}` },
    ])
}

/** Images of posts, and those that nobody but their owner has seen. */
function ofMedia({ company }: Stage): Address[] {
  const own = company.media.filter(({ postId }) => postId === null).slice(0, 8)
  const must = ({ id }: Viewer) => own.flatMap(({ ownerId, alt }) => (ownerId === id ? [alt] : []))
  return [
    { path: `/api/media?ids=${own.map(({ id }) => id)}`, must },
    ...company.pictures.slice(0, 2).map(({ id }) => ({ path: `/api/profile-pictures/${id}/96` })),
    ...company.media.slice(0, 6).map(({ id }) => ({ path: `/api/media/${id}/400` })),
  ]
}
