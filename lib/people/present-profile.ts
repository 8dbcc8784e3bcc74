import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { toPersonRef } from "./person-ref"
import { readReasons, type StoredProfile } from "./profile-statement"
import type { ProfileView, Standing } from "./view"

/** What of a stored profile the viewer sees; own fields and counts stay empty between blocked people. */
export function presentProfile(viewer: Viewer, stored: StoredProfile): ProfileView {
  const mine: Standing = {
    self: stored.id === viewer.id,
    following: stored.following,
    followsMe: stored.followsMe,
    ...readReasons(stored.reasons),
  }
  const { managerHandle, managerName } = stored
  return {
    ...toPersonRef(stored),
    ...(mine.blocked || mine.blockedBy ? nothingOfTheirOwn : ownPart(stored)),
    manager: managerHandle && managerName ? { handle: managerHandle, name: managerName } : null,
    joinedAt: stored.joinedAt.toISOString(),
    mine,
  }
}

type OwnPart = Pick<ProfileView, "avatarId" | "bannerId" | "bio" | "links" | "timeZone" | "counts" | "known">

const nothingOfTheirOwn: OwnPart = {
  avatarId: null,
  bannerId: null,
  bio: "",
  links: [],
  timeZone: null,
  counts: { followers: 0, following: 0, posts: 0 },
  known: { followers: 0, departments: 0 },
}

function ownPart(stored: StoredProfile): OwnPart {
  const {
    avatarId,
    bannerId,
    bio,
    links,
    timeZone,
    followers,
    followingCount,
    posts,
    knownFollowers,
    knownDepartments,
  } = stored
  return {
    ...{ avatarId, bannerId, bio },
    links,
    timeZone,
    counts: { followers, following: followingCount, posts },
    known: { followers: knownFollowers, departments: knownDepartments },
  }
}
