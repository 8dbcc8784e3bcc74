import type { Viewer } from "@/lib/auth/viewer"
import { listGroups, listMyInvitations, myAudiences } from "@/lib/groups/queries"
import { searchGroups } from "@/lib/groups/search-groups"
import { canaryOf } from "./cast"
import { expectations } from "./expected"
import type { Stage } from "./stage"
import { type Surface, toEnd } from "./surface"

/** Small enough for every list to have a second page: what a cursor tells is looked at as well. */
const limit = 2

/** Every list of groups that a viewer may ask for. */
export function directories(stage: Stage): Surface[] {
  const expected = expectations(stage)
  const scopes = { all: expected.known, mine: expected.own, department: expected.ofDepartment }
  const { groups } = stage
  // Who belongs to a group must not show in what it is listed under.
  const rest = (listed: (viewer: Viewer) => string[]) => (viewer: Viewer) =>
    groups.map(({ n }) => canaryOf("name", n)).filter((name) => !listed(viewer).includes(name))
  return [
    ...(["all", "mine", "department"] as const).map((scope): Surface => {
      const read = (viewer: Viewer) => toEnd((cursor) => listGroups(viewer, { scope, limit, ...cursor }))
      return { of: "listGroups", about: scope, read, must: scopes[scope], mayNot: rest(scopes[scope]) }
    }),
    ...[1, 50].map((many): Surface => {
      const read = (viewer: Viewer) =>
        toEnd((cursor) => listGroups(viewer, { q: "cnr", limit: many, ...cursor }))
      return { of: "listGroups", about: `search by ${many}`, read, must: expected.known }
    }),
    ...groups.map(
      (group): Surface => ({
        ...{ of: "listGroups", about: `search for ${group.slug}` },
        read: (viewer) => listGroups(viewer, { q: canaryOf("name", group.n) }),
        must: (viewer) => expected.known(viewer).filter((name) => name === canaryOf("name", group.n)),
        missing: {
          thing: { kind: "group", groupId: group.id },
          read: (viewer) => listGroups(viewer, { q: "nobody-calls-a-group-so" }),
        },
      }),
    ),
    // Without words, which would count as a search: that is limited to 30 a minute.
    {
      of: "searchGroups",
      about: "",
      read: (viewer) => searchGroups(viewer, { limit: 50 }),
      must: expected.known,
    },
    { of: "myAudiences", about: "", read: myAudiences, must: expected.audiences },
    { of: "listMyInvitations", about: "", read: listMyInvitations, must: expected.invitations },
  ]
}
