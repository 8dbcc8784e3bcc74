"use server"

import { defineAction } from "@/lib/auth/define-action"
import { GroupPostInput } from "@/lib/groups/input"
import { DescribeMediaInput } from "@/lib/media/input"
import { VoteInput } from "@/lib/polls/input"
import { closeThread, reopenThread } from "./close-thread"
import { approveQueued, declineQueued, withdrawQueued } from "./decide-queued"
import { deletePost } from "./delete-post"
import { describeMedia } from "./describe-media"
import { editPost } from "./edit-post"
import { EditPostInput, PostInput, ReactInput, ReplyPolicyInput } from "./input"
import { reactToPost, unlikePost } from "./likes"
import { muteThread, unmuteThread } from "./mute-thread"
import { pinToProfile, unpinFromProfile } from "./pin-to-profile"
import { acceptAnswer, unacceptAnswer } from "./question"
import { removePreview } from "./remove-preview"
import { repostPost, unrepostPost } from "./reposts"
import { setReplyPolicy } from "./set-reply-policy"
import { voteInPoll } from "./vote"

export const deletePostAction = defineAction(PostInput, deletePost, {
  name: "posts.delete",
  limits: ["deletePost"],
})
export const editPostAction = defineAction(EditPostInput, editPost, {
  name: "posts.edit",
  limits: ["editPost"],
})
export const removePreviewAction = defineAction(PostInput, removePreview, {
  name: "posts.remove-preview",
  limits: ["editPost"],
})
export const reactToPostAction = defineAction(ReactInput, reactToPost, {
  name: "posts.react",
  limits: ["reaction"],
})
export const unlikePostAction = defineAction(PostInput, unlikePost, {
  name: "posts.unlike",
  limits: ["reaction"],
})
export const repostPostAction = defineAction(PostInput, repostPost, {
  name: "posts.repost",
  limits: ["reaction"],
})
export const unrepostPostAction = defineAction(PostInput, unrepostPost, {
  name: "posts.unrepost",
  limits: ["reaction"],
})
export const describeMediaAction = defineAction(DescribeMediaInput, describeMedia, {
  name: "media.describe",
  limits: ["describeMedia"],
})
export const voteInPollAction = defineAction(VoteInput, voteInPoll, {
  name: "polls.vote",
  limits: ["reaction"],
})
export const approvePostAction = defineAction(GroupPostInput, approveQueued, {
  name: "posts.approve",
  limits: ["manageGroup"],
})
export const declinePostAction = defineAction(GroupPostInput, declineQueued, {
  name: "posts.decline",
  limits: ["manageGroup"],
})
export const withdrawPostAction = defineAction(GroupPostInput, withdrawQueued, {
  name: "posts.withdraw",
  limits: ["deletePost"],
})
export const pinToProfileAction = defineAction(PostInput, pinToProfile, {
  name: "posts.pin",
  limits: ["profile"],
})
export const unpinFromProfileAction = defineAction(PostInput, unpinFromProfile, {
  name: "posts.unpin",
  limits: ["profile"],
})
export const muteThreadAction = defineAction(PostInput, muteThread, {
  name: "posts.mute-thread",
  limits: ["muteThread"],
})
export const unmuteThreadAction = defineAction(PostInput, unmuteThread, {
  name: "posts.unmute-thread",
  limits: ["muteThread"],
})
export const acceptAnswerAction = defineAction(PostInput, acceptAnswer, {
  name: "posts.accept-answer",
  limits: ["leadThread"],
})
export const unacceptAnswerAction = defineAction(PostInput, unacceptAnswer, {
  name: "posts.unaccept-answer",
  limits: ["leadThread"],
})
export const closeThreadAction = defineAction(PostInput, closeThread, {
  name: "posts.close-thread",
  limits: ["leadThread"],
})
export const reopenThreadAction = defineAction(PostInput, reopenThread, {
  name: "posts.reopen-thread",
  limits: ["leadThread"],
})
export const setReplyPolicyAction = defineAction(ReplyPolicyInput, setReplyPolicy, {
  name: "posts.set-reply-policy",
  limits: ["leadThread"],
})
