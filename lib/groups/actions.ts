"use server"

import { defineAction } from "@/lib/auth/define-action"
import { archiveGroup, restoreGroup } from "./archive"
import { changeVisibility } from "./change-visibility"
import { createGroup } from "./create"
import {
  CreateGroupInput,
  DefaultGroupInput,
  GroupInput,
  GroupPersonInput,
  GroupPostInput,
  GroupRoleInput,
  GroupVisibilityInput,
  UpdateGroupInput,
} from "./input"
import { pinPost, unpinPost } from "./pin"
import { setDefaultGroup } from "./set-default"
import { setRole } from "./set-role"
import { transferGroup } from "./transfer"
import { updateGroup } from "./update"

export const createGroupAction = defineAction(CreateGroupInput, createGroup, {
  name: "groups.create",
  limits: ["createGroup"],
  idempotent: true,
})
export const updateGroupAction = defineAction(UpdateGroupInput, updateGroup, {
  name: "groups.update",
  limits: ["manageGroup"],
})
export const changeVisibilityAction = defineAction(GroupVisibilityInput, changeVisibility, {
  name: "groups.changeVisibility",
  limits: ["manageGroup"],
})
export const archiveGroupAction = defineAction(GroupInput, archiveGroup, {
  name: "groups.archive",
  limits: ["manageGroup"],
})
export const restoreGroupAction = defineAction(GroupInput, restoreGroup, {
  name: "groups.restore",
  limits: ["manageGroup"],
})
export const setRoleAction = defineAction(GroupRoleInput, setRole, {
  name: "groups.setRole",
  limits: ["manageGroup"],
})
export const transferGroupAction = defineAction(GroupPersonInput, transferGroup, {
  name: "groups.transfer",
  limits: ["manageGroup"],
})
export const pinPostAction = defineAction(GroupPostInput, pinPost, {
  name: "groups.pinPost",
  limits: ["manageGroup"],
})
export const unpinPostAction = defineAction(GroupPostInput, unpinPost, {
  name: "groups.unpinPost",
  limits: ["manageGroup"],
})
export const setDefaultGroupAction = defineAction(DefaultGroupInput, setDefaultGroup, {
  name: "groups.setDefault",
  limits: ["manageGroup"],
})
