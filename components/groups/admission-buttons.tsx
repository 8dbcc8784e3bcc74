"use client"

import { useAct } from "@/components/ui/use-act"
import {
  approveRequestAction,
  declineRequestAction,
  unbanMemberAction,
  withdrawInvitationAction,
} from "@/lib/groups/actions"

type ButtonsProps = { slug: string; person: { handle: string; name: string } }

/** The two answers to somebody who asks to join. */
export function RequestButtons({ slug, person: { handle, name } }: ButtonsProps) {
  const { isActing, act } = useAct()
  const approve = () =>
    void act(() => approveRequestAction({ slug, handle }), { done: `${name} is a member now.` })
  const decline = () =>
    void act(() => declineRequestAction({ slug, handle }), { done: `The request of ${name} was declined.` })
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        title={`Let ${name} in`}
        disabled={isActing}
        onClick={approve}
      >
        Approve
      </button>
      <button
        type="button"
        className="button"
        title={`Turn ${name} down`}
        disabled={isActing}
        onClick={decline}
      >
        Decline
      </button>
    </>
  )
}

export function WithdrawInvitationButton({ slug, person: { handle, name } }: ButtonsProps) {
  const { isActing, act } = useAct()
  return (
    <button
      type="button"
      className="button"
      title={`Take the invitation of ${name} back`}
      disabled={isActing}
      onClick={() => void act(() => withdrawInvitationAction({ slug, handle }))}
    >
      Withdraw
    </button>
  )
}

export function UnbanButton({ slug, person: { handle, name } }: ButtonsProps) {
  const { isActing, act } = useAct()
  const unban = () => void act(() => unbanMemberAction({ slug, handle }), { done: `${name} may join again.` })
  return (
    <button
      type="button"
      className="button"
      title={`End the ban of ${name}`}
      disabled={isActing}
      onClick={unban}
    >
      Unban
    </button>
  )
}
