"use client"

import { type FormEvent, lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { changeVisibilityAction } from "@/lib/groups/actions"
import { hidesPosts } from "@/lib/groups/policy"
import type { GroupView, GroupVisibility } from "@/lib/groups/view"
import { VisibilityChoice } from "./visibility-choice"
import { visibilityWords } from "./visibility-words"

const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

/** Changes who sees a group, after having said what that does to what is already there. */
export function VisibilityForm({ group: { slug, visibility } }: { group: GroupView }) {
  const [wanted, setWanted] = useState(visibility)
  const [isAsking, setAsking] = useState(false)
  const { isActing, act } = useAct()
  const { label } = visibilityWords[wanted]

  function ask(event: FormEvent) {
    event.preventDefault()
    setAsking(true)
  }
  const change = () =>
    void act(() => changeVisibilityAction({ slug, visibility: wanted, shown: visibility }), {
      done: `The group is ${wanted} now.`,
    })

  return (
    <form className="settings-form" onSubmit={ask}>
      <VisibilityChoice value={wanted} onChange={setWanted} />
      <div>
        <button type="submit" className="button" disabled={isActing || wanted === visibility}>
          Change visibility
        </button>
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={`Make the group ${label.toLowerCase()}?`}
            text={whatHappens(visibility, wanted)}
            confirm={`Make it ${label.toLowerCase()}`}
            dismiss="Leave it as it is"
            onConfirm={change}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </form>
  )
}

/** What a change does to what was said, to those who may find it, and to those who ask or are invited. */
function whatHappens(from: GroupVisibility, to: GroupVisibility): string {
  const sentences = [
    hidesPosts(from, to) &&
      "Everything said in it disappears at once for whoever is no member, also where it was reposted.",
    to === "public" &&
      "Everything ever said in it becomes readable for the whole company, also what was meant for members alone.",
    to === "secret" && "Only members and invited people will know that it exists.",
    from === "secret" && "Everybody will find it among the groups.",
    from === "private" && "Open requests to join end.",
    from === "public" && "Open invitations by plain members end.",
    to === "private" && "Others may ask to join.",
  ]
  return sentences.filter(Boolean).join(" ")
}
