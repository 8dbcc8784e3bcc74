"use client"

import { useQuery } from "@tanstack/react-query"
import { useEffect } from "react"
import type { Attached } from "@/components/composer/draft-store"
import type { Box } from "@/components/composer/open-drafts"
import { fetchJson } from "@/components/ui/fetch-json"
import { seconds } from "@/lib/core/clock"
import { mediaWords } from "@/lib/media/policy"
import type { OwnMedia } from "@/lib/media/view"
import { changeAttached } from "./attached"

const askedEveryMs = seconds(2)

/** Follows what the server makes of attached images, until each is ready or cannot be used. */
export function useAttachedState(box: Box, media: readonly Attached[]): void {
  const ids = media.map(({ id }) => id).join(",")
  const isAnyWaiting = media.some(({ state }) => state === "waiting")
  const { data } = useQuery({
    queryKey: ["own-media", ids],
    queryFn: ({ signal }) => fetchJson<OwnMedia>(`/api/media?ids=${ids}`, signal),
    enabled: ids !== "",
    refetchInterval: isAnyWaiting ? askedEveryMs : false,
    retry: false,
  })
  useEffect(() => {
    if (!data) return
    changeAttached(box, (attached) =>
      attached.map((one) => (ids.split(",").includes(one.id) ? met(one, data) : one)),
    )
  }, [data, ids, box])
}

/** What the server says of it; its description is as its owner typed it here. */
function met(one: Attached, { media }: OwnMedia): Attached {
  const found = media.find(({ id }) => id === one.id)
  if (!found) return { ...one, state: "failed", failure: mediaWords.gone }
  const { alt, focus, untold } = one
  return { ...found, alt, focus, untold }
}
