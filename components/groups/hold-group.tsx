"use client"

import { useEffect } from "react"
import { holdGroup } from "@/components/posts/post-store"

/** Lets a page of a group go, also from what Back shows, when the reader may no longer read the group. */
export function HoldGroup({ group }: { group: { slug: string } }) {
  // By the answer, not its address: a page that was let go and read anew is there again.
  useEffect(() => {
    holdGroup(group.slug)
  }, [group])
  return null
}
