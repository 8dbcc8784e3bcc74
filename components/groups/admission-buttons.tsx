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
  const disabled = isActing || isBanning
  const approve = () =>
    void act(() => approveRequestAction({ slug, handle }), { done: `${name} is a member now.` })
  const decline = () =>
    void act(() => declineRequestAction({ slug, handle }), { done: `The request of ${name} was declined.` })
  return (
    <>
      <AnswerButton label="Approve" title={`Let ${name} in`} primary disabled={disabled} onClick={approve} />
      <AnswerButton label="Decline" title={`Turn ${name} down`} disabled={disabled} onClick={decline} />
      <AnswerButton
        label="Ban"
        title={`Keep ${name} out`}
        disabled={disabled}
        onClick={() => setAsking(true)}
      />
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
  const withdraw = () => void act(() => withdrawInvitationAction({ slug, handle }))
  return (
    <AnswerButton
      label="Withdraw"
      title={`Take the invitation of ${name} back`}
      disabled={isActing}
      onClick={withdraw}
    />
  )
}

export function UnbanButton({ slug, person: { handle, name } }: ButtonsProps) {
  const { isActing, act } = useAct()
  const unban = () => void act(() => unbanMemberAction({ slug, handle }), { done: `${name} may join again.` })
  return <AnswerButton label="Unban" title={`End the ban of ${name}`} disabled={isActing} onClick={unban} />
}

type AnswerProps = {
  label: string
  /** The same with the name, for whoever points at it. */
  title: string
  primary?: true
  disabled: boolean
  onClick: () => void
}

function AnswerButton({ label, primary, ...button }: AnswerProps) {
  return (
    <button type="button" className={primary ? "button button-primary" : "button"} {...button}>
      {label}
    </button>
  )
}
