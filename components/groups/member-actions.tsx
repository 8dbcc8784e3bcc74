"use client"

import { lazy, Suspense, useState } from "react"
import { MenuButton } from "@/components/ui/menu-button"
import { useAct } from "@/components/ui/use-act"
import {
  appointOwnerAction,
  removeMemberAction,
  setRoleAction,
  transferGroupAction,
} from "@/lib/groups/actions"
import { canAppoint, canBecome, canManage, canRemove } from "@/lib/groups/policy"
import type { GroupMemberRow, GroupRole, GroupView } from "@/lib/groups/view"
import { useBan } from "./use-ban"

const BanDialog = lazy(() => import("./ban-dialog").then((file) => ({ default: file.BanDialog })))
const MemberMenu = lazy(() => import("./member-menu").then((file) => ({ default: file.MemberMenu })))
const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

type ActionsProps = {
  group: GroupView
  member: GroupMemberRow
  /** Their new role, null when they are gone. */
  onChange: (role: GroupRole | null) => void
}

/** Whether the reader may do anything about a member. Oneself one leaves, or hands the group over. */
export function canActOn(group: GroupView, member: GroupMemberRow): boolean {
  const { mine, role } = member
  const canRaise = canAppoint(group, role) && canBecome(member, "owner")
  return !mine.self && (canManage(group) || canRemove(group, role) || canRaise)
}

/** What is asked about first; `BanDialog` asks about a ban. */
type Grave = "ban" | keyof typeof ways

const ways = {
  remove: {
    act: removeMemberAction,
    done: "is removed from the group",
    verb: "Remove",
    confirm: "Remove member",
    role: null,
  },
  transfer: {
    act: transferGroupAction,
    done: "owns the group now",
    verb: "Hand over to",
    confirm: "Hand over",
    role: "owner",
  },
} as const

/** The menu about one member, and the question before somebody has to go. */
export function MemberActions({ group, member, onChange }: ActionsProps) {
  const [asked, setAsked] = useState<Grave | null>(null)
  const { slug } = group
  const { handle, name } = member
  const { act } = useAct()
  const { ban } = useBan(slug)

  async function makeRole(role: GroupRole) {
    const done = `${name} is ${role === "member" ? "a plain member" : role} now.`
    const give = () =>
      canManage(group) ? setRoleAction({ slug, handle, role }) : appointOwnerAction({ slug, handle })
    if (await act(give, { done })) onChange(role)
  }

  async function carryOut(way: keyof typeof ways) {
    const { done, role, act: run } = ways[way]
    if (await act(() => run({ slug, handle }), { done: `${name} ${done}.` })) onChange(role)
  }

  async function keepOut() {
    if (await ban(member)) onChange(null)
  }

  const close = () => setAsked(null)
  return (
    <div className="person-action">
      <MenuButton label={`Manage ${name}`}>
        {(menu) => (
          <MemberMenu
            {...{ group, member, ...menu }}
            onRole={(role) => void makeRole(role)}
            onAsk={setAsked}
          />
        )}
      </MenuButton>
      <Suspense>
        {asked === "ban" && <BanDialog person={member} onConfirm={() => void keepOut()} onClose={close} />}
        {asked && asked !== "ban" && (
          <ConfirmDialog
            title={`${ways[asked].verb} ${name}?`}
            text={consequence(asked, group)}
            confirm={ways[asked].confirm}
            dismiss="Not now"
            onConfirm={() => void carryOut(asked)}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  )
}

function consequence(way: keyof typeof ways, { visibility }: GroupView): string {
  if (way === "transfer")
    return "They own the group, and you stay in it as a moderator. Only they can undo that."
  return visibility === "public"
    ? "They leave the group, and may join again. Their posts stay."
    : "They leave the group and read nothing of it any more. Their posts stay."
}
