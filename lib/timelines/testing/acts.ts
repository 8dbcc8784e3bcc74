import type { Viewer } from "@/lib/auth/viewer"
import { bookmarkPost } from "@/lib/bookmarks/bookmark"
import { deleteFolder, renameFolder } from "@/lib/bookmarks/folders"
import { moveBookmark } from "@/lib/bookmarks/move-bookmark"
import { hours, nowMs } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { acceptInvitation, declineInvitation } from "@/lib/groups/answer-invitation"
import { appointOwner } from "@/lib/groups/appoint-owner"
import { archiveGroup, restoreGroup } from "@/lib/groups/archive"
import { banMember, unbanMember } from "@/lib/groups/ban"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { approveRequest, declineRequest } from "@/lib/groups/decide-request"
import { invitePerson, withdrawInvitation } from "@/lib/groups/invite"
import { joinGroup } from "@/lib/groups/join"
import { leaveGroup } from "@/lib/groups/leave"
import { muteGroup, unmuteGroup } from "@/lib/groups/mute-group"
import { pinPost, unpinPost } from "@/lib/groups/pin"
import { removeMember } from "@/lib/groups/remove"
import { requestToJoin, withdrawRequest } from "@/lib/groups/request"
import { setDefaultGroup } from "@/lib/groups/set-default"
import { setRole } from "@/lib/groups/set-role"
import { setRule } from "@/lib/groups/set-rule"
import { transferGroup } from "@/lib/groups/transfer"
import { updateGroup } from "@/lib/groups/update"
import { deleteList } from "@/lib/lists/delete"
import { addToList, removeFromList } from "@/lib/lists/people"
import { renameList } from "@/lib/lists/rename"
import { postNow } from "@/lib/outgoing/post-now"
import { reschedule } from "@/lib/outgoing/reschedule"
import { rewriteOutgoing } from "@/lib/outgoing/rewrite"
import { schedulePost } from "@/lib/outgoing/schedule-post"
import { sendPost } from "@/lib/outgoing/send-post"
import { takeBack } from "@/lib/outgoing/take-back"
import { closeThread, reopenThread } from "@/lib/posts/close-thread"
import { createPost } from "@/lib/posts/create-post"
import { approveQueued, declineQueued, withdrawQueued } from "@/lib/posts/decide-queued"
import { deletePost } from "@/lib/posts/delete-post"
import { describeMedia } from "@/lib/posts/describe-media"
import { editPost } from "@/lib/posts/edit-post"
import { likePost, reactToPost, unlikePost } from "@/lib/posts/likes"
import { muteThread } from "@/lib/posts/mute-thread"
import { pinToProfile, unpinFromProfile } from "@/lib/posts/pin-to-profile"
import { acceptAnswer, unacceptAnswer } from "@/lib/posts/question"
import { removePreview } from "@/lib/posts/remove-preview"
import { repostPost, unrepostPost } from "@/lib/posts/reposts"
import { setReplyPolicy } from "@/lib/posts/set-reply-policy"
import { voteInPoll } from "@/lib/posts/vote"
import { savePicture } from "@/lib/profile-pictures/save-picture"
import { thingOfMedia } from "./media-surfaces"
import type { Stage } from "./stage"
import type { Surface } from "./surface"

type Act = (viewer: Viewer, target: string) => Promise<unknown>

const onPost: Record<string, Act> = {
  likePost: (viewer, id) => likePost(viewer, { id }),
  reactToPost: (viewer, id) => reactToPost(viewer, { id, kind: "celebrate" }),
  voteInPoll: (viewer, id) => voteInPoll(viewer, { id, choices: [0] }),
  acceptAnswer: (viewer, id) => acceptAnswer(viewer, { id }),
  unacceptAnswer: (viewer, id) => unacceptAnswer(viewer, { id }),
  closeThread: (viewer, id) => closeThread(viewer, { id }),
  reopenThread: (viewer, id) => reopenThread(viewer, { id }),
  setReplyPolicy: (viewer, id) => setReplyPolicy(viewer, { id, replyPolicy: "nobody" }),
  unlikePost: (viewer, id) => unlikePost(viewer, { id }),
  repostPost: (viewer, id) => repostPost(viewer, { id }),
  unrepostPost: (viewer, id) => unrepostPost(viewer, { id }),
  deletePost: (viewer, id) => deletePost(viewer, { id }),
  removePreview: (viewer, id) => removePreview(viewer, { id }),
  editPost: (viewer, id) => editPost(viewer, { id, body: "a change", from: "a post" }),
  quotePost: (viewer, id) => createPost(viewer, { body: "about it", quoteOf: id }),
  bookmarkPost: (viewer, id) => bookmarkPost(viewer, { id }),
  muteThread: (viewer, id) => muteThread(viewer, { id }),
  pinToProfile: (viewer, id) => pinToProfile(viewer, { id }),
  unpinFromProfile: (viewer, id) => unpinFromProfile(viewer, { id }),
  createPost: (viewer, id) => createPost(viewer, { body: "an answer", replyTo: id }),
  sendPost: (viewer, id) => sendPost(viewer, { body: "an answer", replyTo: id }),
  schedulePost: (viewer, id) =>
    schedulePost(viewer, { post: { body: "an answer", replyTo: id }, publishAt: inAnHour() }),
}

const handle = "mia"
const details = { name: "x", description: "", rules: "", hue: 0, approvesPosts: false, membersMayLeave: true }

const onGroup: Record<string, Act> = {
  createPost: (viewer, group) => createPost(viewer, { body: "a post", group }),
  sendPost: (viewer, group) => sendPost(viewer, { body: "a post", group }),
  schedulePost: (viewer, group) =>
    schedulePost(viewer, { post: { body: "a post", group }, publishAt: inAnHour() }),
  joinGroup: (viewer, slug) => joinGroup(viewer, { slug }),
  leaveGroup: (viewer, slug) => leaveGroup(viewer, { slug }),
  requestToJoin: (viewer, slug) => requestToJoin(viewer, { slug, note: "" }),
  withdrawRequest: (viewer, slug) => withdrawRequest(viewer, { slug }),
  acceptInvitation: (viewer, slug) => acceptInvitation(viewer, { slug }),
  declineInvitation: (viewer, slug) => declineInvitation(viewer, { slug }),
  invitePerson: (viewer, slug) => invitePerson(viewer, { slug, handle }),
  withdrawInvitation: (viewer, slug) => withdrawInvitation(viewer, { slug, handle }),
  approveRequest: (viewer, slug) => approveRequest(viewer, { slug, handle }),
  declineRequest: (viewer, slug) => declineRequest(viewer, { slug, handle }),
  removeMember: (viewer, slug) => removeMember(viewer, { slug, handle }),
  banMember: (viewer, slug) => banMember(viewer, { slug, handle }),
  unbanMember: (viewer, slug) => unbanMember(viewer, { slug, handle }),
  setDefaultGroup: (viewer, slug) => setDefaultGroup(viewer, { slug, isDefault: true }),
  setRole: (viewer, slug) => setRole(viewer, { slug, handle, role: "owner" }),
  appointOwner: (viewer, slug) => appointOwner(viewer, { slug, handle }),
  transferGroup: (viewer, slug) => transferGroup(viewer, { slug, handle }),
  muteGroup: (viewer, slug) => muteGroup(viewer, { slug }),
  unmuteGroup: (viewer, slug) => unmuteGroup(viewer, { slug }),
  setRule: (viewer, slug) => setRule(viewer, { slug, department: "Makers", location: null }),
  updateGroup: (viewer, slug) => updateGroup(viewer, { slug, ...details }),
  changeVisibility: (viewer, slug) => changeVisibility(viewer, { slug, visibility: "public" }),
  archiveGroup: (viewer, slug) => archiveGroup(viewer, { slug }),
  restoreGroup: (viewer, slug) => restoreGroup(viewer, { slug }),
  pinPost: (viewer, slug) => pinPost(viewer, { slug, id: newId() }),
  unpinPost: (viewer, slug) => unpinPost(viewer, { slug, id: newId() }),
  approveQueued: (viewer, slug) => approveQueued(viewer, { slug, id: newId() }),
  declineQueued: (viewer, slug) => declineQueued(viewer, { slug, id: newId() }),
  withdrawQueued: (viewer, slug) => withdrawQueued(viewer, { slug, id: newId() }),
}

const onList: Record<string, Act> = {
  renameList: (viewer, id) => renameList(viewer, { id, name: "x" }),
  deleteList: (viewer, id) => deleteList(viewer, { id }),
  addToList: (viewer, id) => addToList(viewer, { id, handle: "ola" }),
  removeFromList: (viewer, id) => removeFromList(viewer, { id, handle: "ola" }),
}

const onFolder: Record<string, Act> = {
  renameFolder: (viewer, id) => renameFolder(viewer, { id, name: "x" }),
  deleteFolder: (viewer, id) => deleteFolder(viewer, { id }),
  moveBookmark: (viewer, folder) => moveBookmark(viewer, { id: newId(), folder }),
}

const onOutgoing: Record<string, Act> = {
  takeBack: (viewer, id) => takeBack(viewer, { id }),
  reschedule: (viewer, id) => reschedule(viewer, { id, publishAt: inAnHour() }),
  rewriteOutgoing: (viewer, id) => rewriteOutgoing(viewer, { id, body: "x" }),
  postNow: (viewer, id) => postNow(viewer, { id }),
}

const onUpload: Record<string, Act> = {
  describeMedia: (viewer, id) => describeMedia(viewer, { id, alt: "x", focusX: 1, focusY: 1 }),
  savePicture: (viewer, mediaId) => savePicture(viewer, { kind: "avatar", mediaId, x: 0, y: 0, width: 1 }),
}

const inAnHour = () => new Date(nowMs() + hours(1))

/** The names of all acts that are tried. */
export const triedActs = [onPost, onGroup, onList, onFolder, onOutgoing, onUpload].flatMap(Object.keys)

/**
 * Every act on every post, group, list and folder. They are for viewers for whom the thing is not there alone: to anybody else
 * they may do what they say.
 */
export function actSurfaces(stage: Stage): Required<Pick<Surface, "of" | "about" | "read" | "missing">>[] {
  const { company, canaries, groups } = stage
  const on = (acts: Record<string, Act>, target: string, { nobodys, thing }: Nobodys) =>
    Object.entries(acts).map(([of, act]) => ({
      ...{ of, about: target, read: (viewer: Viewer) => act(viewer, target) },
      missing: { thing, read: (viewer: Viewer) => act(viewer, nobodys) },
    }))
  const ids = canaries.flatMap(({ thing }) => (thing.kind === "post-id" ? [thing.id] : []))
  return [
    ...ids.flatMap((id) => on(onPost, id, { nobodys: newId(), thing: { kind: "post-id", id } })),
    ...groups.flatMap(({ slug, id }) =>
      on(onGroup, slug, { nobodys: "no-such-group", thing: { kind: "group", groupId: id } }),
    ),
    ...company.outgoing.flatMap(({ id }) =>
      on(onOutgoing, id, { nobodys: newId(), thing: { kind: "outgoing", id } }),
    ),
    ...company.media.flatMap((row) => on(onUpload, row.id, { nobodys: newId(), thing: thingOfMedia(row) })),
    ...company.folders.flatMap(({ id }) =>
      on(onFolder, id, { nobodys: newId(), thing: { kind: "folder", id } }),
    ),
    ...company.lists.flatMap(({ id }) => on(onList, id, { nobodys: newId(), thing: { kind: "list", id } })),
  ]
}

type Nobodys = { nobodys: Id; thing: Required<Surface>["missing"]["thing"] }

/** Which groups, by how they began, hold mentions of the stranger, who never belonged to any. */
export function placesMentioningStranger({ company, groups }: Stage): string[] {
  const mentions = company.posts.filter(({ entities }) =>
    entities.some((entity) => entity.kind === "mention" && entity.handle === "stranger"),
  )
  return groups
    .filter(({ id }) => mentions.some(({ groupId }) => groupId === id))
    .map(({ life }) => life.began)
}
