"use server"

import { defineAction } from "@/lib/auth/define-action"
import { RemovePictureInput, SavePictureInput } from "./input"
import { removePicture } from "./remove-picture"
import { savePicture } from "./save-picture"

export const savePictureAction = defineAction(SavePictureInput, savePicture, {
  name: "pictures.save",
  limits: ["profile"],
})
export const removePictureAction = defineAction(RemovePictureInput, removePicture, {
  name: "pictures.remove",
  limits: ["profile"],
})
