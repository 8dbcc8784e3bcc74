"use server"

import { defineAction } from "@/lib/auth/define-action"
import { MediaInput } from "./input"
import { removeMedia } from "./remove-media"

export const removeMediaAction = defineAction(MediaInput, removeMedia, {
  name: "media.remove",
  limits: ["describeMedia"],
})
