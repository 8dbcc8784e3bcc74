"use client"

import { useRouter } from "next/navigation"
import { lazy, Suspense, useState } from "react"
import { Icon } from "@/components/ui/icon"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { banMemberAction, removeMemberAction, setRoleAction, transferGroupAction } from "@/lib/groups/actions"
import { canManage, canRemove } from "@/lib/groups/policy"
import type { GroupMemberRow, GroupRole, GroupView } from "@/lib/groups/view"

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
export function canActOn(group: GroupView, { mine, role }: GroupMemberRow): boolean {
  return !mine.self && (canManage(group) || canRemove(group, role))
}

/** What is asked about first. */
type Grave = keyof typeof ways

const ways = {
  remove: {
    act: removeMemberAction,
    done: "is removed from the group",
    verb: "Remove",
    confirm: "Remove member",
  },
  ban: { act: banMemberAction, done: "is banned from the group", verb: "Ban", confirm: "Ban member" },
  transfer: {
    act: transferGroupAction,
    done: "owns the group now",
    verb: "Hand over to",
    confirm: "Hand over",
  },
} as const

/** The menu about one member, and the question before somebody has to go. */
export function MemberActions({ group, member, onChange }: ActionsProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asked, setAsked] = useState<Grave | null>(null)
  const router = useRouter()
  const { slug } = group
  const { handle, name } = member

  async function makeRole(role: GroupRole) {
    const outcome = await tryAction(() => setRoleAction({ slug, handle, role }))
    if (!outcome.ok) return showToast(outcome.error.message)
    onChange(role)
    showToast(role === "member" ? `${name} is a plain member now.` : `${name} is ${role} now.`)
  }

  async function carryOut(way: Grave) {
    const outcome = await tryAction<unknown>(() => ways[way].act({ slug, handle }))
    if (!outcome.ok) return showToast(outcome.error.message)
    onChange(way === "transfer" ? "owner" : null)
    showToast(`${name} ${ways[way].done}.`)
    // Whoever hands a group over may do less from now on.
    if (way === "transfer") router.refresh()
  }

  return (
    <div className="person-action">
      <button
        type="button"
        className="icon-button"
        aria-label={`Manage ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name="more" />
      </button>
      {anchor && (
        <Suspense>
          <MemberMenu
            {...{ group, member, anchor }}
            onRole={(role) => void makeRole(role)}
            onAsk={setAsked}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
      {asked && (
        <Suspense>
          <ConfirmDialog
            title={`${ways[asked].verb} ${name}?`}
            text={consequence(asked, group)}
            confirm={ways[asked].confirm}
            dismiss="Not now"
            onConfirm={() => void carryOut(asked)}
            onClose={() => setAsked(null)}
          />
        </Suspense>
      )}
    </div>
  )
}

function consequence(way: Grave, { visibility }: GroupView): string {
  if (way === "transfer")
    return "They own the group, and you stay in it as a moderator. Only they can undo that."
  if (way === "ban")
    return "They leave the group and can neither join nor ask, until the ban ends. Their posts stay."
  return visibility === "public"
    ? "They leave the group, and may join again. Their posts stay."
    : "They leave the group and read nothing of it any more. Their posts stay."
}
