import { inArray } from "drizzle-orm"
import { db, pool } from "@/db"
import { events } from "@/db/schema/events"
import type { Company } from "@/db/testing/read-company"
import { isForAll, isHidden, visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import type { Delivery } from "@/lib/realtime/authority"
import { type LoggedEvent, streamKinds } from "@/lib/realtime/read-events"
import { findLiveAudience } from "../live-audience"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** Everything that ever happened, as a stream would tell it now to all who listen. */
export async function streamSurface(stage: Stage): Promise<Surface> {
  const groupIds = stage.groups.map(({ id }) => id)
  const logged = await db.select().from(events).where(inArray(events.groupId, groupIds))
  const told = logged.filter((event): event is typeof event & LoggedEvent =>
    streamKinds.some((kind) => kind === event.kind),
  )
  const logOf = new Map(told.map((event) => [event.id, event]))
  const listening = stage.viewers.map(({ id }) => id)
  const deliveries = await findLiveAudience(pool, told, listening)
  const of = (viewer: Viewer) => deliveries.filter(({ personIds }) => personIds.includes(viewer.id))
  // Who could see a group until it closed, or belonged to it for a while, is told its address, and to let go of it.
  const isFarewell = (viewer: Viewer, { eventId, event }: Delivery) => {
    const { kind, personId } = logOf.get(eventId) ?? {}
    const concerns =
      kind === "group.closed" || (personId === viewer.id && /^group.(joined|left)$/.test(kind ?? ""))
    return concerns && event.type === "group" && !event.data.readable
  }
  return {
    ...{ of: "findLiveAudience", about: "the stream" },
    read: async (viewer) =>
      of(viewer)
        .filter((delivery) => !isFarewell(viewer, delivery))
        .map(({ event }) => event),
    must: (viewer) =>
      stage.canaries.flatMap(({ thing, text }) =>
        (thing.kind === "post-id" && isTold(stage.company, viewer, thing.id)) ||
        (thing.kind === "list" && text === thing.id && isNews(stage, viewer, thing.id))
          ? [text]
          : [],
      ),
  }
}

function isTold(company: Company, viewer: Viewer, id: Id): boolean {
  const authorId = company.byId.get(id)?.authorId ?? ""
  return visible(company, viewer, { kind: "post", id }) && !isHidden(company, viewer.id, authorId)
}

/** Whether somebody on this list of the viewer's has begun a conversation in a group that everybody reads. */
function isNews({ company, groups }: Stage, viewer: Viewer, listId: Id): boolean {
  if (!visible(company, viewer, { kind: "list", id: listId })) return false
  const listed = company.listed.filter((row) => row.listId === listId).map(({ personId }) => personId)
  const isStaged = (groupId: Id | null) => groups.some(({ id }) => id === groupId)
  return company.posts.some(
    ({ authorId, replyToId, repostOfId, deletedAt, groupId }) =>
      ![replyToId, repostOfId, deletedAt].some((mark) => mark !== null) &&
      listed.includes(authorId) &&
      !isHidden(company, viewer.id, authorId) &&
      isStaged(groupId) &&
      isForAll(company, groupId),
  )
}

/** What streams say of whether a group may be read, where that is wrong. */
export async function wrongClosings(stage: Stage): Promise<string[]> {
  const slugs = new Map(stage.groups.map(({ slug, id }) => [slug, id]))
  const logged = await db
    .select()
    .from(events)
    .where(inArray(events.groupId, [...slugs.values()]))
  const changes = logged.filter((event): event is typeof event & LoggedEvent =>
    streamKinds.some((kind) => kind === event.kind && kind.startsWith("group.")),
  )
  const deliveries = await findLiveAudience(
    pool,
    changes,
    stage.viewers.map(({ id }) => id),
  )
  return deliveries.flatMap(({ event, personIds }) => {
    if (event.type !== "group") return []
    const thing = { kind: "inside", groupId: slugs.get(event.data.slug) ?? "" } as const
    return stage.viewers
      .filter(({ id }) => personIds.includes(id))
      .filter((viewer) => visible(stage.company, viewer, thing) !== event.data.readable)
      .map(({ handle }) => `${handle} is told that ${event.data.slug} is readable: ${event.data.readable}`)
  })
}
