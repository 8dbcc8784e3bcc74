"use client"

import type { ReactNode } from "react"
import { useAct } from "@/components/ui/use-act"
import { restoreGroupAction, unmuteGroupAction, withdrawRequestAction } from "@/lib/groups/actions"
import { canManage } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { InvitationButtons } from "./membership-button"

/** What is out of the ordinary between the reader and a group, and what they can do about it. */
export function GroupNotice({ group }: { group: GroupView }) {
  const { mine, archived } = group
  return (
    <>
      {archived && <ArchivedNotice group={group} />}
      {group.needsOwner && (
        <Notice text="Nobody looks after this group any more. As an admin, make one of its members the owner.">
          <a className="button" href={`/groups/${group.slug}/members`}>
            Choose a member
          </a>
        </Notice>
      )}
      {mine.banned && (
        <Notice text="Those who lead this group keep you out of it: you can neither join nor write here." />
      )}
      {mine.invited && (
        <Notice
          text={
            archived
              ? "You are invited to this group. Nobody can join it while it is archived."
              : "You are invited to this group."
          }
        >
          <InvitationButtons group={group} />
        </Notice>
      )}
      {mine.requested && <RequestedNotice group={group} />}
      {mine.muted && <MutedNotice group={group} />}
    </>
  )
}

type NoticeProps = { group: GroupView }

function ArchivedNotice({ group }: NoticeProps) {
  const { slug, name } = group
  const { isActing, act } = useAct()
  const restore = () => void act(() => restoreGroupAction({ slug }), { done: `${name} is open again.` })
  return (
    <Notice text="This group is archived: it can be read, and nothing can be added.">
      {canManage(group) && (
        <button type="button" className="button" disabled={isActing} onClick={restore}>
          Restore
        </button>
      )}
    </Notice>
  )
}

function RequestedNotice({ group: { slug } }: NoticeProps) {
  const { isActing, act } = useAct()
  return (
    <Notice text="You asked to join. Those who lead the group will decide.">
      <button
        type="button"
        className="button"
        disabled={isActing}
        onClick={() => void act(() => withdrawRequestAction({ slug }))}
      >
        Withdraw
      </button>
    </Notice>
  )
}

function MutedNotice({ group: { slug } }: NoticeProps) {
  const { isActing, act } = useAct()
  return (
    <Notice text="You muted this group: its posts stay out of your home.">
      <button
        type="button"
        className="button"
        disabled={isActing}
        onClick={() => void act(() => unmuteGroupAction({ slug }))}
      >
        Unmute
      </button>
    </Notice>
  )
}

function Notice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="standing-notice group-notice">
      <p>{text}</p>
      {children}
    </div>
  )
}
