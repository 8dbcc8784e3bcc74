"use client"

import { Icon } from "@/components/ui/icon"
import type { PostView } from "@/lib/posts/view"
import { useGroupPage } from "./group-page-context"

/** The group that a post was written in, and a lock where only its members read it; silent on the group's own page. */
export function GroupLabel({ post: { group, audience } }: { post: PostView }) {
  const page = useGroupPage()
  if (!group || group.slug === page?.slug) return null
  return (
    <p className="post-reposted post-group">
      <Icon name={audience === "group" ? "lock" : "groups"} small />
      <a className="min-w-0 max-w-full truncate" href={`/groups/${group.slug}`}>
        <span className="sr-only">{audience === "group" ? "For members of " : "In "}</span>
        <bdi>{group.name}</bdi>
      </a>
    </p>
  )
}
