"use client"

import { usePathname, useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { Dialog, DialogClose, DialogText, DialogTitle } from "@/components/ui/dialog"
import { ErrorState } from "@/components/ui/error-state"
import type { Id } from "@/lib/core/ids"
import type { PostView } from "@/lib/posts/view"
import { useCreateFolder } from "./use-create-folder"
import { useFolderChoice } from "./use-folder-choice"

type DialogProps = { post: PostView; onClose: () => void }

/** In which of the reader's folders a bookmark is; a new one can be made on the way. */
export function MoveBookmarkDialog({ post, onClose }: DialogProps) {
  const { folders, chosen, error, readAgain, choose, add } = useFolderChoice(post.id)
  const { isCreating, create } = useCreateFolder()
  const [name, setName] = useState("")
  const [router, path] = [useRouter(), usePathname()]

  async function createAndChoose(event: FormEvent) {
    event.preventDefault()
    const made = await create(name)
    if (!made) return
    setName("")
    add(made)
    if (path === "/bookmarks") router.refresh()
    await choose(made.id)
  }

  return (
    <Dialog small title={<DialogTitle>Move to folder</DialogTitle>} onClose={onClose}>
      <DialogText>Only you know of your folders.</DialogText>
      {error && <ErrorState message={error.message} onRetry={readAgain} />}
      {/* All at once: a form that stood there first would take the focus, and open a phone's keys. */}
      {folders && (
        <>
          <FolderChoices
            choices={[{ id: null, name: "No folder" }, ...folders]}
            chosen={chosen}
            onChoose={(id) => void choose(id)}
          />
          <form className="mt-4 flex gap-2" onSubmit={createAndChoose}>
            <input
              className="field min-w-0 flex-1"
              aria-label="Name of a new folder"
              placeholder="New folder"
              autoComplete="off"
              dir="auto"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className="button" disabled={isCreating || !name.trim()}>
              Create
            </button>
          </form>
        </>
      )}
      <div className="mt-4 flex justify-end">
        <DialogClose className="button button-primary">Done</DialogClose>
      </div>
    </Dialog>
  )
}

type ChoicesProps = {
  choices: readonly { id: Id | null; name: string }[]
  chosen: Id | null
  onChoose: (id: Id | null) => void
}

function FolderChoices({ choices, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className="folder-choices">
      <legend className="sr-only">Folder</legend>
      {choices.map(({ id, name }) => (
        <label key={id} className="choice">
          <input type="radio" name="folder" checked={id === chosen} onChange={() => onChoose(id)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
