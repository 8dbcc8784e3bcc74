"use client"

import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { leaveGroupAction } from "@/lib/groups/actions"
import type { GroupCard, GroupVisibility } from "@/lib/groups/view"

const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

const losses: Record<Exclude<GroupVisibility, "public">, string> = {
  private: "You will not read its posts any more, and have to ask if you want to come back.",
  secret: "You will not find it any more. Only an invitation brings you back.",
}

/** Ends one's membership; where coming back is for others to decide, it asks first. */
export function LeaveButton({ group: { slug, name, visibility } }: { group: GroupCard }) {
  const [isAsking, setAsking] = useState(false)
  const { isActing, act } = useAct()
  // Only the first page of a private group is there for outsiders, and nothing of a secret one.
  const goTo = { public: undefined, private: `/groups/${slug}` as const, secret: "/groups" as const }[
    visibility
  ]
  const leave = () => void act(() => leaveGroupAction({ slug }), { done: `You left ${name}.`, goTo })
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={isActing}
        onClick={() => (visibility === "public" ? leave() : setAsking(true))}
      >
        Leave
      </button>
      {isAsking && visibility !== "public" && (
        <Suspense>
          <ConfirmDialog
            title={`Leave ${name}?`}
            text={losses[visibility]}
            confirm="Leave group"
            dismiss="Stay"
            onConfirm={leave}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  )
}
