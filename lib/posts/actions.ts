"use server"

import { defineAction } from "@/lib/auth/define-action"
import { GroupPostInput } from "@/lib/groups/input"
import { createPost } from "./create-post"
import { approveQueued, declineQueued, withdrawQueued } from "./decide-queued"
import { deletePost } from "./delete-post"
import { CreatePostInput, PostInput } from "./input"
import { likePost, unlikePost } from "./likes"
import { repostPost, unrepostPost } from "./reposts"

export const createPostAction = defineAction(CreatePostInput, createPost, {
  name: "posts.create",
  limits: ["post", "newcomerPost"],
  idempotent: true,
})
export const deletePostAction = defineAction(PostInput, deletePost, {
  name: "posts.delete",
  limits: ["deletePost"],
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
