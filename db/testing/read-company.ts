import { db } from "@/db"
import { bookmarkFolders, bookmarks } from "@/db/schema/bookmarks"
import { follows } from "@/db/schema/follows"
import {
  groupBans,
  groupInvitations,
  groupMembers,
  groupMembershipRules,
  groupQueue,
  groupRequests,
  groups,
} from "@/db/schema/groups"
import { hides } from "@/db/schema/hides"
import { listMembers, lists } from "@/db/schema/lists"
import { media } from "@/db/schema/media"
import { outgoingPosts } from "@/db/schema/outgoing"
import { people } from "@/db/schema/people"
import { pollOptions, polls, pollVoters } from "@/db/schema/polls"
import { likes, posts, postTags } from "@/db/schema/posts"
import { profilePictures } from "@/db/schema/profile-pictures"
import { threadChoices } from "@/db/schema/threads"
import { compareIds } from "@/lib/core/ids"

/** Everything there is, as rows: what the naive answers of the oracles are computed from. Posts newest first. */
export async function readCompany() {
  const all = await db.select().from(posts)
  return {
    posts: all.toSorted((a, b) => compareIds(b.id, a.id)),
    byId: new Map(all.map((post) => [post.id, post])),
    people: await db.select().from(people),
    follows: await db.select().from(follows),
    groups: await db.select().from(groups),
    members: await db.select().from(groupMembers),
    requests: await db.select().from(groupRequests),
    invitations: await db.select().from(groupInvitations),
    bans: await db.select().from(groupBans),
    rules: await db.select().from(groupMembershipRules),
    queue: await db.select().from(groupQueue),
    outgoing: await db.select().from(outgoingPosts),
    lists: await db.select().from(lists),
    listed: await db.select().from(listMembers),
    hides: await db.select().from(hides),
    likes: await db.select().from(likes),
    polls: await db.select().from(polls),
    media: await db.select().from(media),
    pictures: await db.select().from(profilePictures),
    pollOptions: await db.select().from(pollOptions),
    pollVoters: await db.select().from(pollVoters),
    tags: await db.select().from(postTags),
    folders: await db.select().from(bookmarkFolders),
    bookmarks: await db.select().from(bookmarks),
    threadChoices: await db.select().from(threadChoices),
  }
}

export type Company = Awaited<ReturnType<typeof readCompany>>
