"use client"

import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Dialog, DialogClose, DialogText, DialogTitle } from "@/components/ui/dialog"
import { ErrorState } from "@/components/ui/error-state"
import { fetchJson } from "@/components/ui/fetch-json"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { addToListAction, removeFromListAction } from "@/lib/lists/actions"
import type { ListChoice } from "@/lib/lists/view"

type DialogProps = { person: { handle: string; name: string }; onClose: () => void }

/** On which of the reader's lists somebody is. */
export function PersonListsDialog({ person, onClose }: DialogProps) {
  const { lists, error, readAgain, choose } = usePersonLists(person.handle)
  return (
    <Dialog small title={<DialogTitle>{person.name} on your lists</DialogTitle>} onClose={onClose}>
      <DialogText>They are not told. Only you know of your lists.</DialogText>
      {error && <ErrorState message={error.message} onRetry={readAgain} />}
      <div className="mt-4 flex flex-col items-start">
        {lists?.map((list) => (
          <label key={list.id} className="choice">
            <input
              type="checkbox"
              checked={list.has}
              onChange={(event) => void choose(list, event.target.checked)}
            />
            <bdi>{list.name}</bdi>
          </label>
        ))}
        {lists?.length === 0 && <p>You have no list yet.</p>}
      </div>
      <div className="mt-4 flex justify-end gap-2">
        <a className="button" href="/lists" onClick={onClose}>
          {lists?.length === 0 ? "Create a list" : "Your lists"}
        </a>
        <DialogClose className="button button-primary">Done</DialogClose>
      </div>
    </Dialog>
  )
}

function usePersonLists(handle: string) {
  // What was chosen since they were read; state of its own, for the query's answers come a moment after the click.
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({})
  const { data, error, refetch } = useQuery({
    queryKey: ["lists", handle],
    queryFn: ({ signal }) =>
      fetchJson<ListChoice[]>(`/api/lists?handle=${encodeURIComponent(handle)}`, signal),
    gcTime: 0,
    retry: false,
  })

  const show = (id: string, has: boolean) => setChosen((known) => ({ ...known, [id]: has }))

  /** Shown at once, taken back when the server refuses. */
  async function choose({ id }: ListChoice, wanted: boolean) {
    show(id, wanted)
    const act = wanted ? addToListAction : removeFromListAction
    const outcome = await tryAction<unknown>(() => act({ id, handle }))
    if (outcome.ok) return
    show(id, !wanted)
    showToast(outcome.error.message)
  }

  const lists = data?.map((list) => ({ ...list, has: chosen[list.id] ?? list.has }))
  return { lists, error, readAgain: () => void refetch(), choose }
}
