"use server"

import { defineAction } from "@/lib/auth/define-action"
import { blockPerson, unblockPerson } from "./block"
import { OwnProfileInput, PersonInput } from "./input"
import { mutePerson, unmutePerson } from "./mute"
import { updateOwnProfile } from "./update-own-profile"

export const muteAction = defineAction(PersonInput, mutePerson, { name: "people.mute" })
export const unmuteAction = defineAction(PersonInput, unmutePerson, { name: "people.unmute" })
export const blockAction = defineAction(PersonInput, blockPerson, { name: "people.block" })
export const unblockAction = defineAction(PersonInput, unblockPerson, { name: "people.unblock" })
export const updateOwnProfileAction = defineAction(OwnProfileInput, updateOwnProfile, {
  name: "people.updateOwnProfile",
  limits: ["profile"],
})
