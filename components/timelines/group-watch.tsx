"use client"

import { useQueryClient } from "@tanstack/react-query"
import { usePathname, useRouter } from "next/navigation"
import { useLiveEvents } from "@/components/live/use-live-events"
import { forgetGroup, heldGroups } from "@/components/posts/post-store"
import { fetchJson, RequestError } from "@/components/ui/fetch-json"
import { seconds } from "@/lib/core/clock"
import { feedAddress, groupFeed } from "./feed"
import { type TimelineData, withoutGroup } from "./timeline-pages"

/** A closed group may be on every open page of the company: those that are about something else take their time. */
const spreadMs = seconds(20)

/**
 * Lets go of a group's posts as soon as the reader may no longer read them: in every list that is open or kept, and on
 * the page itself, also on pages of the group that show no posts. A page about the group is read anew whatever changed in
 * it, and so is a post of it.
 */
export function GroupWatch() {
  const client = useQueryClient()
  const router = useRouter()
  const path = usePathname()

  function drop(slug: string) {
    client.setQueriesData<TimelineData>(
      { queryKey: ["timeline"] },
      (data) => data && withoutGroup(data, slug),
    )
    const wasHeld = forgetGroup(slug)
    if (isAbout(path, slug) || (wasHeld && isThread(path))) router.refresh()
    // What the router keeps of pages left before may show the group too; reading anew makes it forget them all.
    else if (wasHeld) setTimeout(() => router.refresh(), Math.random() * spreadMs)
  }

  useLiveEvents((event) => {
    if (event.type === "reset") for (const slug of heldGroups()) void dropIfLost(slug, drop)
    if (event.type !== "group") return
    const { slug, readable } = event.data
    // A list that nobody looks at is made anew by the next visit, which would else come back to what it was.
    client.removeQueries({ queryKey: ["timeline", groupFeed(slug).path], type: "inactive" })
    if (!readable) drop(slug)
    // Whether one may answer in the group stands below its posts.
    else if (isAbout(path, slug) || (isThread(path) && heldGroups().includes(slug))) router.refresh()
  })
  return null
}

const isAbout = (path: string, slug: string) =>
  path === `/groups/${slug}` || path.startsWith(`/groups/${slug}/`)

const isThread = (path: string) => path.startsWith("/posts/")

async function dropIfLost(slug: string, drop: (slug: string) => void): Promise<void> {
  try {
    await fetchJson(`${feedAddress(groupFeed(slug), null)}?limit=1`)
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) drop(slug)
  }
}
