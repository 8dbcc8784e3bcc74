import { GET as audiences } from "@/app/api/audiences/route"
import { GET as folders } from "@/app/api/bookmarks/folders/route"
import { GET as draft } from "@/app/api/drafts/[context]/route"
import { GET as members } from "@/app/api/groups/[slug]/members/route"
import { GET as groups } from "@/app/api/groups/route"
import { GET as peopleOnList } from "@/app/api/lists/[id]/people/route"
import { GET as lists } from "@/app/api/lists/route"
import { GET as servedMedia } from "@/app/api/media/[id]/[variant]/route"
import { GET as ownMedia } from "@/app/api/media/route"
import { GET as outgoing } from "@/app/api/outgoing/route"
import { GET as followers } from "@/app/api/people/[handle]/followers/route"
import { GET as following } from "@/app/api/people/[handle]/following/route"
import { GET as profile } from "@/app/api/people/[handle]/route"
import { GET as people } from "@/app/api/people/route"
import { GET as suggestions } from "@/app/api/people/suggestions/route"
import { GET as edits } from "@/app/api/posts/[id]/edits/route"
import { GET as reactions } from "@/app/api/posts/[id]/reactions/route"
import { GET as replies } from "@/app/api/posts/[id]/replies/route"
import { GET as post } from "@/app/api/posts/[id]/route"
import { GET as votes } from "@/app/api/posts/[id]/votes/route"
import { GET as servedPicture } from "@/app/api/profile-pictures/[id]/[variant]/route"
import { GET as ownPictures } from "@/app/api/profile-pictures/route"
import { GET as timelines } from "@/app/api/timelines/[...feed]/route"
import type { Thing } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { newId } from "@/lib/core/ids"
import { expectations } from "./expected"
import { thingOfMedia } from "./media-surfaces"
import { variantOf } from "./picture-surfaces"
import type { Stage } from "./stage"

type Params = Record<string, string | string[]>
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

const handlers = {
  "/api/audiences": audiences,
  "/api/bookmarks/folders": folders,
  "/api/drafts/[context]": draft,
  "/api/groups": groups,
  "/api/groups/[slug]/members": members,
  "/api/lists": lists,
  "/api/lists/[id]/people": peopleOnList,
  "/api/media": ownMedia,
  "/api/media/[id]/[variant]": servedMedia,
  "/api/outgoing": outgoing,
  "/api/people": people,
  "/api/people/[handle]": profile,
  "/api/people/[handle]/followers": followers,
  "/api/people/[handle]/following": following,
  "/api/people/suggestions": suggestions,
  "/api/posts/[id]": post,
  "/api/posts/[id]/edits": edits,
  "/api/posts/[id]/reactions": reactions,
  "/api/posts/[id]/replies": replies,
  "/api/posts/[id]/votes": votes,
  "/api/profile-pictures": ownPictures,
  "/api/profile-pictures/[id]/[variant]": servedPicture,
  "/api/timelines/[...feed]": timelines,
} satisfies Record<string, Handler>

/** The routes that answer with data to somebody signed in. */
export const triedRoutes = Object.keys(handlers)

type Question = { route: keyof typeof handlers; params?: Params; query?: string }
export type RouteSurface = {
  of: string
  about: string
  ask: (headers: Headers) => Promise<{ status: number; text: string }>
  must?: (viewer: Viewer) => string[]
  missing?: { thing: Thing; ask: RouteSurface["ask"] }
}

/** Every route that answers with data, asked about everything on the stage. */
export function routeSurfaces(stage: Stage): RouteSurface[] {
  return [...timelineRoutes(stage), ...groupRoutes(stage), ...otherRoutes(stage)]
}

function timelineRoutes(stage: Stage): RouteSurface[] {
  const expected = expectations(stage)
  const route = "/api/timelines/[...feed]"
  const query = "?limit=50"
  return [
    ...(["home", "everyone", "bookmarks"] as const).map((kind) =>
      surface({ route, params: { feed: [kind] }, query }, (viewer) => expected.feed(viewer, { kind })),
    ),
    ...["mia", "tim", "stranger"].flatMap((handle) =>
      (["posts", "replies", "media", "likes"] as const).map((tab) =>
        surface({ route, params: { feed: ["people", handle] }, query: `${query}&tab=${tab}` }, (viewer) =>
          expected.feed(viewer, { kind: "person", handle, tab }),
        ),
      ),
    ),
    ...stage.groups.flatMap(({ slug, tag, id }) => [
      surface(
        { route, params: { feed: ["groups", slug] }, query },
        (viewer) => expected.feed(viewer, { kind: "group", slug }),
        { kind: "inside", groupId: id },
      ),
      surface({ route, params: { feed: ["tags", tag] }, query }, (viewer) =>
        expected.feed(viewer, { kind: "tag", tag }),
      ),
    ]),
    ...stage.company.folders
      .slice(0, 2)
      .map(({ id: folder }) =>
        surface({ route, params: { feed: ["bookmarks"] }, query: `${query}&folder=${folder}` }, (viewer) =>
          expected.feed(viewer, { kind: "bookmarks", folder }),
        ),
      ),
    ...stage.company.lists.map(({ id }) =>
      surface(
        { route, params: { feed: ["lists", id] }, query },
        (viewer) => expected.feed(viewer, { kind: "list", id }),
        { kind: "list", id },
      ),
    ),
  ]
}

function groupRoutes(stage: Stage): RouteSurface[] {
  const expected = expectations(stage)
  const posts = stage.canaries.flatMap(({ thing }) => (thing.kind === "post-id" ? [thing.id] : []))
  const changed = stage.canaries.flatMap(({ thing }) => (thing.kind === "version" ? [thing.id] : []))
  const asked = stage.company.polls.map(({ postId }) => postId)
  return [
    ...stage.groups.map(({ slug, id }) =>
      surface({ route: "/api/groups/[slug]/members", params: { slug }, query: "?limit=50" }, undefined, {
        kind: "inside",
        groupId: id,
      }),
    ),
    ...posts.map((id) =>
      surface({ route: "/api/posts/[id]/replies", params: { id } }, undefined, { kind: "post-id", id }),
    ),
    ...changed.flatMap((id) =>
      (["", "/edits", "/reactions"] as const).map((below) =>
        surface({ route: `/api/posts/[id]${below}`, params: { id } }, undefined, { kind: "post-id", id }),
      ),
    ),
    ...asked.map((id) =>
      surface({ route: "/api/posts/[id]/votes", params: { id }, query: "?option=0" }, undefined, {
        ...{ kind: "post-id", id },
      }),
    ),
    surface({ route: "/api/groups", query: "?limit=50" }, expected.known),
    surface({ route: "/api/groups", query: "?limit=50&q=cnr" }, expected.known),
    surface({ route: "/api/groups", query: "?limit=50&scope=mine" }, expected.own),
    surface({ route: "/api/groups", query: "?limit=50&scope=department" }, expected.ofDepartment),
    surface({ route: "/api/audiences" }, expected.audiences),
  ]
}

function otherRoutes(stage: Stage): RouteSurface[] {
  const mine = stage.company.media.filter(({ postId }) => postId === null).slice(0, 8)
  return [
    surface({ route: "/api/lists", query: "?handle=tim" }, ({ id }) =>
      stage.company.lists.filter(({ ownerId }) => ownerId === id).map(({ name }) => name),
    ),
    ...stage.company.lists.map(({ id }) =>
      surface({ route: "/api/lists/[id]/people", params: { id } }, undefined, { kind: "list", id }),
    ),
    surface({ route: "/api/bookmarks/folders", query: "?post=1" }, ({ id }) =>
      stage.company.folders.filter(({ ownerId }) => ownerId === id).map(({ name }) => name),
    ),
    surface({ route: "/api/drafts/[context]", params: { context: "new" } }),
    surface({ route: "/api/media", query: `?ids=${mine.map(({ id }) => id)}` }, ({ id }) =>
      mine.flatMap(({ ownerId, alt }) => (ownerId === id ? [alt] : [])),
    ),
    ...stage.company.media.map((row) =>
      surface(
        { route: "/api/media/[id]/[variant]", params: { id: row.id, variant: "400" } },
        undefined,
        thingOfMedia(row),
      ),
    ),
    surface({ route: "/api/profile-pictures" }, ({ id }) =>
      stage.company.pictures.flatMap((row) => (row.personId === id ? [row.id] : [])),
    ),
    ...stage.company.pictures.map(({ id, kind }) =>
      surface(
        { route: "/api/profile-pictures/[id]/[variant]", params: { id, variant: variantOf[kind] } },
        undefined,
        { kind: "picture", id },
      ),
    ),
    surface({ route: "/api/outgoing" }, ({ id }) =>
      stage.company.outgoing
        .filter((row) => row.authorId === id && !row.isScheduled)
        .flatMap(({ contents }) => contents.map(({ body }) => body)),
    ),
    surface({ route: "/api/people", query: "?q=cnr" }),
    surface({ route: "/api/people/suggestions", query: "?q=cnr" }),
    ...(["", "/followers", "/following"] as const).map((below) =>
      surface({ route: `/api/people/[handle]${below}`, params: { handle: "mia" } }),
    ),
  ]
}

/** A question to a route; about a thing, the same is asked about what nobody has. */
function surface(question: Question, must?: RouteSurface["must"], thing?: Thing): RouteSurface {
  const { route, params, query = "" } = question
  const nobodys = thing && { ...question, ...(params && { params: withoutOwner(params) }) }
  return {
    ...{
      of: route,
      about: `${Object.values(params ?? {})
        .flat()
        .join("/")}${query}`,
      ask: asking(question),
    },
    ...(must && { must }),
    ...(nobodys && { missing: { thing, ask: asking(nobodys) } }),
  }
}

const asking =
  ({ route, params = {}, query = "" }: Question): RouteSurface["ask"] =>
  async (headers) => {
    const handler: Handler = handlers[route]
    const request = new Request(`${process.env.PUBLIC_URL}/asked${query}`, { headers })
    const response = await handler(request, { params: Promise.resolve(params) })
    return { status: response.status, text: await response.text() }
  }

/** The same parts of an address, the last of them one that nobody has. */
function withoutOwner(params: Params): Params {
  const nobodys = (text = "") => (/^\d+$/.test(text) ? newId() : "no-such-group")
  const { variant, ...named } = params
  const others = Object.fromEntries(
    Object.entries(named).map(([name, value]) => [
      name,
      typeof value === "string" ? nobodys(value) : [...value.slice(0, -1), nobodys(value.at(-1))],
    ]),
  )
  // How wide an image is asked for is nobody's.
  return { ...others, ...(variant !== undefined && { variant }) }
}
