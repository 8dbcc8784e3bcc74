"use server"

import { defineAction } from "@/lib/auth/define-action"
import { GroupPostInput } from "@/lib/groups/input"
import { approveQueued, declineQueued, withdrawQueued } from "./decide-queued"
import { deletePost } from "./delete-post"
import { editPost } from "./edit-post"
import { EditPostInput, PostInput } from "./input"
import { likePost, unlikePost } from "./likes"
import { muteThread, unmuteThread } from "./mute-thread"
import { pinToProfile, unpinFromProfile } from "./pin-to-profile"
import { repostPost, unrepostPost } from "./reposts"

export const deletePostAction = defineAction(PostInput, deletePost, {
  name: "posts.delete",
  limits: ["deletePost"],
})
export const editPostAction = defineAction(EditPostInput, editPost, {
  name: "posts.edit",
  limits: ["editPost"],
})
export const likePostAction = defineAction(PostInput, likePost, { name: "posts.like", limits: ["reaction"] })
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
