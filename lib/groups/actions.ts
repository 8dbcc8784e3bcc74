"use server"

import { defineAction } from "@/lib/auth/define-action"
import { acceptInvitation, declineInvitation } from "./answer-invitation"
import { appointOwner } from "./appoint-owner"
import { archiveGroup, restoreGroup } from "./archive"
import { banMember, unbanMember } from "./ban"
import { changeVisibility } from "./change-visibility"
import { createGroup } from "./create"
import { approveRequest, declineRequest } from "./decide-request"
import {
  CreateGroupInput,
  DefaultGroupInput,
  GroupInput,
  GroupPersonInput,
  GroupPostInput,
  GroupRequestInput,
  GroupRoleInput,
  GroupVisibilityInput,
  MembershipRuleInput,
  UpdateGroupInput,
} from "./input"
import { invitePerson, withdrawInvitation } from "./invite"
import { joinGroup } from "./join"
import { leaveGroup } from "./leave"
import { muteGroup, unmuteGroup } from "./mute-group"
import { pinPost, unpinPost } from "./pin"
import { removeMember } from "./remove"
import { requestToJoin, withdrawRequest } from "./request"
import { setDefaultGroup } from "./set-default"
import { setRole } from "./set-role"
import { setRule } from "./set-rule"
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
export const appointOwnerAction = defineAction(GroupPersonInput, appointOwner, {
  name: "groups.appointOwner",
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
export const joinGroupAction = defineAction(GroupInput, joinGroup, {
  name: "groups.join",
  limits: ["joinGroup"],
})
export const leaveGroupAction = defineAction(GroupInput, leaveGroup, {
  name: "groups.leave",
  limits: ["joinGroup"],
})
export const requestToJoinAction = defineAction(GroupRequestInput, requestToJoin, {
  name: "groups.request",
  limits: ["joinGroup"],
})
export const withdrawRequestAction = defineAction(GroupInput, withdrawRequest, {
  name: "groups.withdrawRequest",
  limits: ["joinGroup"],
})
export const approveRequestAction = defineAction(GroupPersonInput, approveRequest, {
  name: "groups.approveRequest",
  limits: ["manageGroup"],
})
export const declineRequestAction = defineAction(GroupPersonInput, declineRequest, {
  name: "groups.declineRequest",
  limits: ["manageGroup"],
})
export const inviteAction = defineAction(GroupPersonInput, invitePerson, {
  name: "groups.invite",
  limits: ["invite"],
})
export const withdrawInvitationAction = defineAction(GroupPersonInput, withdrawInvitation, {
  name: "groups.withdrawInvitation",
  limits: ["invite"],
})
export const acceptInvitationAction = defineAction(GroupInput, acceptInvitation, {
  name: "groups.acceptInvitation",
  limits: ["joinGroup"],
})
export const declineInvitationAction = defineAction(GroupInput, declineInvitation, {
  name: "groups.declineInvitation",
  limits: ["joinGroup"],
})
export const removeMemberAction = defineAction(GroupPersonInput, removeMember, {
  name: "groups.removeMember",
  limits: ["manageGroup"],
})
export const banMemberAction = defineAction(GroupPersonInput, banMember, {
  name: "groups.ban",
  limits: ["manageGroup"],
})
export const unbanMemberAction = defineAction(GroupPersonInput, unbanMember, {
  name: "groups.unban",
  limits: ["manageGroup"],
})
export const muteGroupAction = defineAction(GroupInput, muteGroup, {
  name: "groups.mute",
  limits: ["joinGroup"],
})
export const unmuteGroupAction = defineAction(GroupInput, unmuteGroup, {
  name: "groups.unmute",
  limits: ["joinGroup"],
})
export const setRuleAction = defineAction(MembershipRuleInput, setRule, {
  name: "groups.setRule",
  limits: ["manageGroup"],
})
