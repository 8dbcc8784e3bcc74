import { leads, reads, type Thing, visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { getGroupRow } from "@/lib/groups/find-group"
import { listGroupBans, listGroupInvitations, listGroupRequests } from "@/lib/groups/list-admissions"
import { getGroup, listGroupMembers } from "@/lib/groups/queries"
import { searchGroupMembers } from "@/lib/groups/search-groups"
import { listMyQueued, listQueue } from "@/lib/posts/queue"
import { canaryOf, type StagedGroup } from "./cast"
import type { Stage } from "./stage"
import { type Surface, toEnd } from "./surface"

/** Small enough for every list to have a second page: what a cursor tells is looked at as well. */
const limit = 2
const nobodys = "no-such-group"

/** What a viewer has to find there; false and absent stand for nothing. */
type Must = (viewer: Viewer, group: StagedGroup) => (string | false | null | undefined)[]
type Asked = {
  of: string
  /** Whether it is there for everybody who knows of the group, or for its readers alone. */
  kind: "group" | "inside"
  read: (viewer: Viewer, slug: string) => Promise<unknown>
  must: Must
}

/** All that can be asked about one group, about every group. */
export function groupSurfaces(stage: Stage): Surface[] {
  return [...pages(stage), ...admissions(stage)].flatMap(({ of, kind, read, must }) =>
    stage.groups.map((group) => ({
      ...{ of, about: group.slug, read: (viewer) => read(viewer, group.slug) },
      must: (viewer) => must(viewer, group).filter((text) => typeof text === "string"),
      missing: { thing: { kind, groupId: group.id }, read: (viewer) => read(viewer, nobodys) },
    })),
  )
}

function pages(stage: Stage): Asked[] {
  const { company } = stage
  const isReader = (viewer: Viewer, { id }: StagedGroup) => reads(company, viewer.id, id)
  const member: Must = (viewer, group) => [isReader(viewer, group) && canaryOf("person", group.n)]
  const pinnedIn = ({ id }: StagedGroup) => company.groups.find((row) => row.id === id)?.pinnedPostId
  return [
    { of: "getGroupRow", kind: "group", read: getGroupRow, must: allowed(stage, "name") },
    {
      ...{ of: "getGroup", kind: "group", read: getGroup },
      must: (viewer, group) => [
        ...allowed(stage, "name", "about", "rules", "rule")(viewer, group),
        isReader(viewer, group) && pinnedIn(group),
      ],
    },
    {
      ...{ of: "listGroupMembers", kind: "inside", must: member },
      read: (viewer, slug) => toEnd((cursor) => listGroupMembers(viewer, { slug, limit, ...cursor })),
    },
    {
      ...{ of: "listGroupMembers", kind: "inside", must: member },
      read: (viewer, slug) => listGroupMembers(viewer, { slug, limit: 1, q: slug.replace("slug", "person") }),
    },
    {
      ...{ of: "searchGroupMembers", kind: "inside", must: member },
      read: (viewer, slug) => searchGroupMembers(viewer, { slug, limit: 50 }),
    },
  ]
}

function admissions(stage: Stage): Asked[] {
  const forLeads =
    (text: string): Must =>
    (viewer, { id }) => [leads(stage.company, viewer.id, id) && text]
  const queued: Must = (viewer, group) => [
    ...(leads(stage.company, viewer.id, group.id)
      ? allowed(stage, "queued", "left", "follows", "choice")(viewer, group)
      : []),
  ]
  const own: Record<string, string[]> = { mia: ["queued", "declined", "follows"], former: ["left", "choice"] }
  return [
    { of: "listGroupRequests", kind: "group", read: listed(listGroupRequests), must: allowed(stage, "note") },
    { of: "listGroupBans", kind: "group", read: listed(listGroupBans), must: forLeads("banned") },
    {
      ...{ of: "listGroupInvitations", kind: "group", read: listed(listGroupInvitations) },
      must: forLeads("invited"),
    },
    {
      ...{ of: "listQueue", kind: "group", must: queued },
      read: (viewer, slug) => toEnd((cursor) => listQueue(viewer, { slug, limit: 1, ...cursor })),
    },
    {
      ...{ of: "listMyQueued", kind: "group", read: listed(listMyQueued) },
      must: (viewer, group) => allowed(stage, ...(own[viewer.handle] ?? []))(viewer, group),
    },
  ]
}

const listed =
  (read: (viewer: Viewer, query: { slug: string }) => Promise<unknown>): Asked["read"] =>
  (viewer, slug) =>
    read(viewer, { slug })

/** Those of these canaries of a group that exist, as far as they are for the viewer. */
const allowed =
  ({ company, canaries }: Stage, ...whats: string[]): Must =>
  (viewer, { n }) =>
    whats.map((what) => {
      const thing: Thing | undefined = canaries.find(({ text }) => text === canaryOf(what, n))?.thing
      return thing && visible(company, viewer, thing) && canaryOf(what, n)
    })
