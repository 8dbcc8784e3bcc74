"use client"

import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { fetchJson } from "@/components/ui/fetch-json"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { moveBookmarkAction } from "@/lib/bookmarks/actions"
import type { BookmarkFolder, FolderChoice } from "@/lib/bookmarks/view"
import type { Id } from "@/lib/core/ids"
import { noteMoved } from "./kept-lists"

/** The reader's folders, and the one that a bookmark is in: what is chosen holds at once, unless the server refuses. */
export function useFolderChoice(postId: Id) {
  const client = useQueryClient()
  const [moved, setMoved] = useState<Id | null>()
  const [added, setAdded] = useState<readonly BookmarkFolder[]>([])
  const { data, error, refetch } = useQuery({
    queryKey: ["folders", postId],
    queryFn: ({ signal }) => fetchJson<FolderChoice[]>(`/api/bookmarks/folders?post=${postId}`, signal),
    gcTime: 0,
    retry: false,
  })
  const chosen = moved === undefined ? (data?.find(({ has }) => has)?.id ?? null) : moved

  async function choose(folder: Id | null): Promise<void> {
    setMoved(folder)
    const outcome = await tryAction(() => moveBookmarkAction({ id: postId, folder }))
    if (outcome.ok) return noteMoved(client, postId, folder)
    setMoved(chosen)
    showToast(outcome.error.message)
  }

  return {
    folders: data && [...data, ...added],
    ...{ chosen, error, choose },
    readAgain: () => void refetch(),
    add: (folder: BookmarkFolder) => setAdded((known) => [...known, folder]),
  }
}
