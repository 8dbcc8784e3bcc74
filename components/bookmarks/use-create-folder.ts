"use client"

import { useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { createFolderAction } from "@/lib/bookmarks/actions"
import type { BookmarkFolder } from "@/lib/bookmarks/view"

/** Makes a folder; the same name again is the same request: after a lost answer it makes no second one. */
export function useCreateFolder() {
  const [isCreating, setCreating] = useState(false)
  const request = useRef({ name: "", key: "" })

  async function create(name: string): Promise<BookmarkFolder | null> {
    setCreating(true)
    if (request.current.name !== name) request.current = { name, key: crypto.randomUUID() }
    const { key } = request.current
    const outcome = await tryAction(() => createFolderAction({ name }, { key }))
    setCreating(false)
    if (!("unknown" in outcome)) request.current = { name: "", key: "" }
    if (outcome.ok) return outcome.data
    showToast(outcome.error.message)
    return null
  }

  return { isCreating, create }
}
