"use server"

import { defineAction } from "@/lib/auth/define-action"
import { PersonInput } from "@/lib/people/input"
import { followPerson, unfollowPerson } from "./follow"

export const followAction = defineAction(PersonInput, followPerson, {
  name: "follows.follow",
  limits: ["follow"],
})
export const unfollowAction = defineAction(PersonInput, unfollowPerson, {
  name: "follows.unfollow",
  limits: ["follow"],
})
