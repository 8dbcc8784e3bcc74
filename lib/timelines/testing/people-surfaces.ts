import { listSessions } from "@/lib/auth/list-sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, newId } from "@/lib/core/ids"
import { listFollowers, listFollowing } from "@/lib/follows/queries"
import { getListRow } from "@/lib/lists/find-list"
import { getList, listChoices, listLists, listPeopleOn } from "@/lib/lists/queries"
import { listHidden } from "@/lib/people/list-hidden"
import { getProfile, listDepartments, listPeople, suggestMentions, suggestPeople } from "@/lib/people/queries"
import { searchDirectory } from "@/lib/people/search-directory"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

/** What can be asked about people, and the lists of them that everybody keeps. */
export function peopleSurfaces({ company, canaries }: Stage): Surface[] {
  const talkers = ["mia", "tim", "stranger"]
  const perTalker = (of: string, read: (viewer: Viewer, handle: string) => Promise<unknown>) =>
    talkers.map((handle): Surface => ({ of, about: handle, read: (viewer) => read(viewer, handle) }))
  const perList = (of: string, read: (viewer: Viewer, id: Id) => Promise<unknown>) =>
    company.lists.map(
      ({ id, name }): Surface => ({
        ...{ of, about: name, read: (viewer) => read(viewer, id) },
        missing: { thing: { kind: "list", id }, read: (viewer) => read(viewer, newId()) },
        ...(of === "listPeopleOn" ? {} : { must: (viewer) => listsOf(viewer).filter((own) => own === name) }),
      }),
    )
  const listsOf = (viewer: Viewer) =>
    company.lists.filter(({ ownerId }) => ownerId === viewer.id).map(({ name }) => name)
  const texts = canaries.filter(({ thing }) => thing.kind === "group").map(({ text }) => text)
  return [
    ...perTalker("getProfile", getProfile),
    ...perTalker("listFollowers", (viewer, handle) => listFollowers(viewer, { handle })),
    ...perTalker("listFollowing", (viewer, handle) => listFollowing(viewer, { handle })),
    {
      of: "listChoices",
      about: "tim",
      read: (viewer) => listChoices(viewer, { handle: "tim" }),
      must: listsOf,
    },
    ...perList("getListRow", getListRow),
    ...perList("getList", (viewer, id) => getList(viewer, { id })),
    ...perList("listPeopleOn", (viewer, id) => listPeopleOn(viewer, { id })),
    { of: "listLists", about: "", read: listLists, must: listsOf },
    ...[...texts.slice(0, 8), "cnr"].flatMap((q): Surface[] => [
      { of: "listPeople", about: q, read: (viewer) => listPeople(viewer, { q }) },
      { of: "suggestMentions", about: q, read: (viewer) => suggestMentions(viewer, { q }) },
    ]),
    { of: "searchDirectory", about: "cnr", read: (viewer) => searchDirectory(viewer, { q: "cnr" }) },
    ...[listDepartments, suggestPeople, listHidden, listSessions].map(
      (read): Surface => ({ of: read.name, about: "", read: (viewer) => read(viewer) }),
    ),
  ]
}
