"use client"

import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useSyncExternalStore } from "react"
import { useLiveEvents } from "@/components/live/use-live-events"
import { fetchJson } from "@/components/ui/fetch-json"
import { seconds } from "@/lib/core/clock"
import type { GroupRef } from "@/lib/groups/view"
import { audienceChoices, keepAudience, readAudience } from "./audience-store"

type Box = {
  handle: string
  /** What its draft belongs to. */
  context: string
  /** The group on whose page it stands. */
  place: GroupRef | null
  /** The address of the group that it can be for alone. */
  only?: string
}

/**
 * Whom a new post is for: `undefined` while that is not known, null for everyone. On a group's page it is the group,
 * elsewhere whom the reader chose last. A group that is not theirs any more is never replaced by everyone: they choose.
 */
export function useAudience({ handle, context, place, only }: Box) {
  const isRemembered = context === "new"
  const subscribe = useCallback(
    (listener: () => void) => audienceChoices.subscribe(context, listener),
    [context],
  )
  const preset = only ?? place?.slug ?? ""
  const chosen = useSyncExternalStore(
    subscribe,
    () => audienceChoices.get(context) ?? preset,
    () => preset,
  )
  useEffect(() => {
    if (isRemembered && audienceChoices.get(context) === undefined)
      audienceChoices.set(context, readAudience(handle))
  }, [context, handle, isRemembered])

  const client = useQueryClient()
  useLiveEvents(({ type }) => {
    if (type === "group") void client.invalidateQueries({ queryKey: ["audiences"] })
  })

  const isKnown = chosen === "" || chosen === place?.slug
  const { data: groups } = useAudiences(!isKnown)
  const found = chosen === place?.slug ? place : groups?.find(({ slug }) => slug === chosen)
  const choose = (slug: string) => {
    audienceChoices.set(context, slug)
    if (isRemembered) keepAudience(handle, slug)
  }
  return { audience: chosen === "" ? null : found, chosen, choose }
}

/** The groups that the reader may post in. */
export function useAudiences(isWanted: boolean) {
  return useQuery({
    queryKey: ["audiences"],
    queryFn: ({ signal }) => fetchJson<GroupRef[]>("/api/audiences", signal),
    enabled: isWanted,
    staleTime: seconds(30),
    retry: false,
  })
}
