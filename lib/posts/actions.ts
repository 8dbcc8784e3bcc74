"use server"

import { defineAction } from "@/lib/auth/define-action"
import { createPost } from "./create-post"
import { CreatePostInput } from "./input"

export const createPostAction = defineAction(CreatePostInput, createPost, {
  name: "posts.create",
  limits: ["post", "newcomerPost"],
  idempotent: true,
})
