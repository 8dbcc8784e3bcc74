"use client"

import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { addToListAction, deleteListAction } from "@/lib/lists/actions"
import type { ListCard } from "@/lib/lists/view"

const PickPeopleDialog = lazy(() =>
  import("@/components/people/pick-people-dialog").then((file) => ({ default: file.PickPeopleDialog })),
)
const RenameListDialog = lazy(() =>
  import("./rename-list-dialog").then((file) => ({ default: file.RenameListDialog })),
)
const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

type Opened = "add" | "rename" | "delete" | null

/** What the owner does with a list: put people on it, rename it, delete it. */
export function ListActions({ list }: { list: ListCard }) {
  const [opened, setOpened] = useState<Opened>(null)
  const { act } = useAct()
  const close = () => setOpened(null)
  return (
    <div className="directory-filter">
      <button type="button" className="button button-primary" onClick={() => setOpened("add")}>
        Add people
      </button>
      <button type="button" className="button" onClick={() => setOpened("rename")}>
        Rename
      </button>
      <button type="button" className="button" onClick={() => setOpened("delete")}>
        Delete
      </button>
      <Suspense>
        {opened === "add" && (
          <PickPeopleDialog
            title={`Add people to ${list.name}`}
            text="They are not told. Only you know of the list."
            label="Whom to add"
            verb="Add"
            done="Added"
            pick={(handle) => addToListAction({ id: list.id, handle })}
            onClose={close}
          />
        )}
        {opened === "rename" && <RenameListDialog list={list} onClose={close} />}
        {opened === "delete" && (
          <ConfirmDialog
            title={`Delete ${list.name}?`}
            text="The list is gone for good. Nothing changes for the people on it."
            confirm="Delete list"
            dismiss="Keep it"
            onConfirm={() =>
              void act(() => deleteListAction({ id: list.id }), { done: "List deleted.", goTo: "/lists" })
            }
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  )
}
