import type { Company } from "@/db/testing/read-company"
import { oracle } from "@/db/testing/timeline-oracle"
import { isForAll, knowsOf, reads, visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, maxId } from "@/lib/core/ids"
import type { FeedName } from "../input"
import { canaryOf, type StagedGroup } from "./cast"
import type { Stage } from "./stage"

/** What has to be found where, said by the oracles alone. */
export function expectations({ company, canaries, groups, cast }: Stage) {
  const bodies = new Map(
    canaries.flatMap(({ text, thing, secretOn }) =>
      thing.kind === "post" && !secretOn ? [[thing.id, text] as const] : [],
    ),
  )
  const bodiesOf = (ids: Id[]) => ids.flatMap((id) => bodies.get(id) ?? [])
  const nameOf = ({ n }: StagedGroup) => canaryOf("name", n)
  const names = (which: (group: StagedGroup) => boolean) => groups.filter(which).map(nameOf)
  const rowOf = ({ id }: StagedGroup) => company.groups.find((row) => row.id === id)
  const isIn = (viewer: Viewer, { id }: StagedGroup) =>
    company.members.some((row) => row.groupId === id && row.personId === viewer.id)
  return {
    bodies,
    feed: (viewer: Viewer, feed: FeedName) => bodiesOf(feedIds(company, viewer, feed, cast)),
    post: (viewer: Viewer, id: Id) => (visible(company, viewer, { kind: "post", id }) ? bodiesOf([id]) : []),
    /** What a post said before. */
    version: (viewer: Viewer, id: Id) =>
      canaries.flatMap(({ text, thing }) =>
        thing.kind === "version" && thing.id === id && visible(company, viewer, thing) ? [text] : [],
      ),
    known: (viewer: Viewer) => names(({ id }) => knowsOf(company, viewer.id, id)),
    own: (viewer: Viewer) => names((group) => isIn(viewer, group)),
    audiences: (viewer: Viewer) => names((group) => isIn(viewer, group) && !rowOf(group)?.archivedAt),
    invitations: (viewer: Viewer) =>
      names(
        (group) =>
          !rowOf(group)?.archivedAt &&
          company.invitations.some((row) => row.groupId === group.id && row.personId === viewer.id),
      ),
    /** Groups in use that the viewer may read, with people of this department or a rule for it. */
    ofDepartment: (viewer: Viewer) =>
      names(
        (group) =>
          !rowOf(group)?.archivedAt &&
          reads(company, viewer.id, group.id) &&
          (viewer.department === "Ruled" || viewer.department === "Makers"),
      ),
  }
}

/** Every post of a timeline, to its end. */
function feedIds(company: Company, viewer: Viewer, feed: FeedName, people: Record<string, Viewer>): Id[] {
  const all = oracle(company, viewer, people)
  if (!all.exists(feed)) return []
  const ids: Id[] = []
  let cursor: Id | null = maxId
  while (cursor !== null) {
    const page = all.page(feed, cursor, 50)
    ids.push(...page.items.map(({ postId }) => postId))
    cursor = page.next
  }
  return ids
}

/** How many posts everybody may count on this person's profile. */
export function countedPosts(company: Company, personId: Id): number {
  return company.posts.filter(
    (post) =>
      post.authorId === personId &&
      post.replyToId === null &&
      post.deletedAt === null &&
      isForAll(company, (company.byId.get(post.repostOfId ?? post.id) ?? post).groupId),
  ).length
}

/** In how many posts for everybody each of these tags stands, and from how many departments they come. */
export function countedTags(company: Company, tags: string[]) {
  const departments = new Map(company.people.map(({ id, department }) => [id, department]))
  return tags.map((tag) => {
    const tagged = company.tags
      .filter((row) => row.tag === tag)
      .flatMap(({ postId }) => company.byId.get(postId) ?? [])
    const counted = tagged.filter((post) => post.deletedAt === null && isForAll(company, post.groupId))
    const joined = new Set(counted.map(({ authorId }) => departments.get(authorId)))
    return { tag, posts: counted.length, departments: joined.size }
  })
}
