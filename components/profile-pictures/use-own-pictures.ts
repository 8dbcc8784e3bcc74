"use client"

import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useRouter } from "next/navigation"
import { startTransition, useEffect, useRef } from "react"
import { fetchJson } from "@/components/ui/fetch-json"
import { seconds } from "@/lib/core/clock"
import { type OwnPictures, pictureKinds } from "@/lib/profile-pictures/view"

const askedEveryMs = seconds(1)
const queryKey = ["own-pictures"]

const isAnyWaiting = (own: OwnPictures) => pictureKinds.some((kind) => own[kind].coming?.state === "waiting")
const shownIn = (own: OwnPictures) => pictureKinds.map((kind) => own[kind].shownId).join(" ")

/** The reader's own pictures, followed until each that they chose is shown or cannot be; then the page shows it too. */
export function useOwnPictures(initial: OwnPictures) {
  const client = useQueryClient()
  const router = useRouter()
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchJson<OwnPictures>("/api/profile-pictures", signal),
    initialData: initial,
    refetchInterval: ({ state }) => (state.data && isAnyWaiting(state.data) ? askedEveryMs : false),
    // The page brings what there is, and whoever comes back later gets it anew.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false },
  })
  const shown = shownIn(data)
  const onPage = useRef(shown)
  useEffect(() => {
    if (onPage.current === shown) return
    onPage.current = shown
    startTransition(() => router.refresh())
  }, [shown, router])
  return { pictures: data, ask: () => client.refetchQueries({ queryKey }) }
}
