"use client"

import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import {
  approveRequestAction,
  declineRequestAction,
  unbanMemberAction,
  withdrawInvitationAction,
} from "@/lib/groups/actions"
import { useBan } from "./use-ban"

const BanDialog = lazy(() => import("./ban-dialog").then((file) => ({ default: file.BanDialog })))

type ButtonsProps = { slug: string; person: { handle: string; name: string } }

/** The answers to somebody who asks to join; the last is one for good. */
export function RequestButtons({ slug, person }: ButtonsProps) {
  const { handle, name } = person
  const { isActing, act } = useAct()
  const { isActing: isBanning, ban } = useBan(slug)
  const [isAsking, setAsking] = useState(false)
  const isBusy = isActing || isBanning
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
        disabled={isBusy}
        onClick={approve}
      >
        Approve
      </button>
      <button
        type="button"
        className="button"
        title={`Turn ${name} down`}
        disabled={isBusy}
        onClick={decline}
      >
        Decline
      </button>
      <button
        type="button"
        className="button"
        title={`Keep ${name} out`}
        disabled={isBusy}
        onClick={() => setAsking(true)}
      >
        Ban
      </button>
      {isAsking && (
        <Suspense>
          <BanDialog person={person} onConfirm={() => void ban(person)} onClose={() => setAsking(false)} />
        </Suspense>
      )}
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
