"use client"

import { useRouter } from "next/navigation"
import { lazy, Suspense, useState } from "react"
import { useAct } from "@/components/ui/use-act"
import { deleteFolderAction, renameFolderAction } from "@/lib/bookmarks/actions"
import type { BookmarkFolder } from "@/lib/bookmarks/view"
import { useCreateFolder } from "./use-create-folder"

const FolderNameDialog = lazy(() =>
  import("./folder-name-dialog").then((file) => ({ default: file.FolderNameDialog })),
)
const ConfirmDialog = lazy(() =>
  import("@/components/ui/confirm-dialog").then((file) => ({ default: file.ConfirmDialog })),
)

type Opened = "create" | "rename" | "delete" | null

/** What the reader does with folders: make one, and rename or delete the one that is open. */
export function FolderActions({ folder }: { folder: BookmarkFolder | null }) {
  const [opened, setOpened] = useState<Opened>(null)
  const { isActing, act } = useAct()
  const { isCreating, create } = useCreateFolder()
  const router = useRouter()
  const close = () => setOpened(null)

  async function createAndOpen(name: string): Promise<boolean> {
    const made = await create(name)
    if (made) router.push(`/bookmarks?folder=${made.id}`)
    return made !== null
  }

  return (
    <div className="directory-filter">
      <button type="button" className="button" onClick={() => setOpened("create")}>
        New folder
      </button>
      {folder && (
        <>
          <button type="button" className="button" onClick={() => setOpened("rename")}>
            Rename
          </button>
          <button type="button" className="button" onClick={() => setOpened("delete")}>
            Delete
          </button>
        </>
      )}
      <Suspense>
        {opened === "create" && (
          <FolderNameDialog
            {...{ title: "New folder", verb: "Create", initial: "", isActing: isCreating }}
            save={createAndOpen}
            onClose={close}
          />
        )}
        {folder && opened === "rename" && (
          <FolderNameDialog
            {...{ title: "Rename the folder", verb: "Rename", initial: folder.name, isActing }}
            save={(name) =>
              act(() => renameFolderAction({ id: folder.id, name }), { done: "Folder renamed." })
            }
            onClose={close}
          />
        )}
        {folder && opened === "delete" && (
          <ConfirmDialog
            title={`Delete ${folder.name}?`}
            text="The folder is gone for good. What you kept in it stays among your bookmarks."
            confirm="Delete folder"
            dismiss="Keep it"
            onConfirm={() =>
              void act(() => deleteFolderAction({ id: folder.id }), {
                ...{ done: "Folder deleted.", goTo: "/bookmarks" },
              })
            }
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  )
}
