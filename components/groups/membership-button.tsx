"use client"

import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import {
  acceptInvitationAction,
  declineInvitationAction,
  joinGroupAction,
  withdrawRequestAction,
} from "@/lib/groups/actions"
import { canJoin, canRequest } from "@/lib/groups/policy"
import type { GroupCard } from "@/lib/groups/view"

const RequestDialog = lazy(() => import("./request-dialog").then((file) => ({ default: file.RequestDialog })))

type ButtonProps = { group: GroupCard; className?: string }

/** The way into a group that is open to the reader: to join, to ask, or to take the question back. */
export function MembershipButton({ group, className = "button" }: ButtonProps) {
  if (group.mine.requested) return <RequestedButton group={group} />
  if (canJoin(group)) return <JoinButton group={group} className={className} />
  return canRequest(group) ? <RequestButton group={group} className={className} /> : null
}

function JoinButton({ group: { slug, name }, className }: ButtonProps) {
  const { isActing, act } = useAct()
  const join = () => void act(() => joinGroupAction({ slug }), { done: `You are a member of ${name}.` })
  return (
    <button type="button" className={className} title={`Join ${name}`} disabled={isActing} onClick={join}>
      Join
    </button>
  )
}

function RequestButton({ group, className }: ButtonProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        title={`Ask to join ${group.name}`}
        onClick={() => setAsking(true)}
      >
        Ask to join
      </button>
      {isAsking && (
        <Suspense>
          <RequestDialog group={group} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}

function RequestedButton({ group: { slug, name } }: ButtonProps) {
  const { isActing, act } = useAct()
  const withdraw = () =>
    void act(() => withdrawRequestAction({ slug }), { done: "You no longer ask to join." })
  return (
    <button
      type="button"
      className="button button-following"
      title={`Take back your request to join ${name}`}
      disabled={isActing}
      onClick={withdraw}
    >
      Requested
    </button>
  )
}

type InvitationProps = { group: Pick<GroupCard, "slug" | "name" | "archived"> }

/** The two answers to an invitation; into an archived group nobody comes, so there it can only be declined. */
export function InvitationButtons({ group: { slug, name, archived } }: InvitationProps) {
  const { isActing, act } = useAct()
  const accept = () =>
    void act(() => acceptInvitationAction({ slug }), { done: `You are a member of ${name}.` })
  const decline = () => void act(() => declineInvitationAction({ slug }), { done: "Invitation declined." })
  return (
    <div className="flex flex-wrap gap-2">
      {!archived && (
        <button type="button" className="button button-primary" disabled={isActing} onClick={accept}>
          Accept
        </button>
      )}
      <button type="button" className="button" disabled={isActing} onClick={decline}>
        Decline
      </button>
    </div>
  )
}
