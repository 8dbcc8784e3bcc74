import { acceptInvitation } from "@/lib/groups/answer-invitation"
import { archiveGroup, restoreGroup } from "@/lib/groups/archive"
import { banMember, unbanMember } from "@/lib/groups/ban"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { approveRequest } from "@/lib/groups/decide-request"
import { invitePerson } from "@/lib/groups/invite"
import { joinGroup } from "@/lib/groups/join"
import { leaveGroup } from "@/lib/groups/leave"
import { muteGroup, unmuteGroup } from "@/lib/groups/mute-group"
import { requestToJoin } from "@/lib/groups/request"
import { admit, areApart, isKnown, withdraw } from "./company-model"
import type { DeedRule, Situation } from "./deeds"

type Outcome = ReturnType<DeedRule["outcome"]>

/** Refusals in the order in which they are given; the first that applies. */
const first = (...refusals: (Outcome | false)[]): Outcome =>
  refusals.find((refusal) => refusal !== false) ?? "ok"

const isUnknown = ({ group, who }: Situation) => !isKnown(group, who) && "not_found"
const isMember = ({ group, who }: Situation) => group.roles.has(who) && "ok"
const shut = ({ group, who }: Situation) =>
  group.archived ? "conflict" : group.banned.has(who) && "forbidden"
const isNoOwner = ({ group, who }: Situation) => group.roles.get(who) !== 2 && "forbidden"
const mayEnter = ({ group, who }: Situation) => group.visibility === "public" || group.invited.has(who)

/** What people do about their own membership. */
export const membershipDeeds: Record<string, DeedRule> = {
  join: {
    outcome: (s) => first(isUnknown(s), isMember(s), shut(s), !mayEnter(s) && "forbidden"),
    change: ({ group, who }) => group.roles.has(who) || admit(group, who),
    really: ({ viewer, slug }) => joinGroup(viewer, { slug }),
  },
  leave: {
    outcome: (s) => {
      const { group, who } = s
      const owners = [...group.roles.values()].filter((role) => role === 2).length
      return first(isUnknown(s), group.roles.get(who) === 2 && owners === 1 && "conflict")
    },
    change: ({ group, who }) => {
      if (group.roles.delete(who)) withdraw(group, (inviter) => inviter === who)
    },
    really: ({ viewer, slug }) => leaveGroup(viewer, { slug }),
  },
  request: {
    outcome: (s) => first(isUnknown(s), isMember(s), shut(s), mayEnter(s) && "conflict"),
    change: ({ group, who }) => group.roles.has(who) || group.requested.add(who),
    really: ({ viewer, slug }) => requestToJoin(viewer, { slug, note: "" }),
  },
  accept: {
    outcome: (s) => {
      const isUninvited = !s.group.roles.has(s.who) && !s.group.invited.has(s.who)
      return first(isUnknown(s), isUninvited && "not_found", isMember(s), shut(s))
    },
    change: ({ group, who }) => group.roles.has(who) || admit(group, who),
    really: ({ viewer, slug }) => acceptInvitation(viewer, { slug }),
  },
  muteGroup: {
    outcome: (s) => first(isUnknown(s), !s.group.roles.has(s.who) && "forbidden"),
    really: ({ viewer, slug }) => muteGroup(viewer, { slug }),
  },
  unmuteGroup: {
    outcome: (s) => first(isUnknown(s), !s.group.roles.has(s.who) && "forbidden"),
    really: ({ viewer, slug }) => unmuteGroup(viewer, { slug }),
  },
}

/** What people do with a group and with others in it. */
export const leadingDeeds: Record<string, DeedRule> = {
  invite: {
    outcome: (s) => {
      const { model, group, who, whom } = s
      const mayInvite = group.roles.get(who) === 2 || (group.roles.has(who) && group.visibility === "public")
      return first(
        isUnknown(s),
        group.roles.has(who) && group.archived && "conflict",
        !mayInvite && "forbidden",
        areApart(model, who, whom) && "not_found",
        group.roles.has(whom) && "conflict",
        group.banned.has(whom) && group.roles.get(who) === 2 && "conflict",
      )
    },
    change: ({ group, who, whom }) => {
      // Whoever may not know of the ban invites in vain.
      if (group.banned.has(whom)) return
      // Of two invitations the first stands.
      if (!group.invited.has(whom)) group.invited.set(whom, who)
      group.requested.delete(whom)
    },
    really: ({ viewer, slug, handle }) => invitePerson(viewer, { slug, handle }),
  },
  approve: {
    outcome: (s) => {
      const { group, whom } = s
      const isIn = group.roles.has(whom) && "ok"
      return first(isUnknown(s), isNoOwner(s), isIn, shut(s), !group.requested.has(whom) && "not_found")
    },
    change: ({ group, whom }) => group.roles.has(whom) || admit(group, whom),
    really: ({ viewer, slug, handle }) => approveRequest(viewer, { slug, handle }),
  },
  ban: {
    outcome: (s) => {
      const { group, who, whom } = s
      const isOwner = group.roles.get(whom) === 2 && "forbidden"
      return first(isUnknown(s), isNoOwner(s), who === whom && "invalid", isOwner)
    },
    change: ({ group, whom }) => {
      group.banned.add(whom)
      if (group.roles.has(whom)) withdraw(group, (inviter) => inviter === whom)
      for (const set of [group.roles, group.invited, group.requested]) set.delete(whom)
    },
    really: ({ viewer, slug, handle }) => banMember(viewer, { slug, handle }),
  },
  unban: {
    outcome: (s) => first(isUnknown(s), isNoOwner(s)),
    change: ({ group, whom }) => group.banned.delete(whom),
    really: ({ viewer, slug, handle }) => unbanMember(viewer, { slug, handle }),
  },
  changeVisibility: {
    outcome: (s) => first(isUnknown(s), isNoOwner(s)),
    change: ({ group, visibility }) => {
      if (group.visibility !== visibility) group.requested.clear()
      if (group.visibility === "public" && visibility !== "public")
        withdraw(group, (inviter) => !group.roles.get(inviter))
      group.visibility = visibility
    },
    really: ({ viewer, slug, visibility }) => changeVisibility(viewer, { slug, visibility }),
  },
  archive: {
    outcome: (s) => first(isUnknown(s), isNoOwner(s)),
    change: ({ group }) => {
      group.archived = true
    },
    really: ({ viewer, slug }) => archiveGroup(viewer, { slug }),
  },
  restore: {
    outcome: (s) => first(isUnknown(s), isNoOwner(s)),
    change: ({ group }) => {
      group.archived = false
    },
    really: ({ viewer, slug }) => restoreGroup(viewer, { slug }),
  },
}
