"use client"

import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { deleteListAction } from "@/lib/lists/actions"
import type { ListCard } from "@/lib/lists/view"

const AddPeopleDialog = lazy(() =>
  import("./add-people-dialog").then((file) => ({ default: file.AddPeopleDialog })),
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
        {opened === "add" && <AddPeopleDialog list={list} onClose={close} />}
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
