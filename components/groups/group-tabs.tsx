"use client"

import { useSelectedLayoutSegment } from "next/navigation"
import { Tabs } from "@/components/shell/tabs"
import { canModerate } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"

/** The pages of a group; what waits for a decision is counted for those who lead it. */
export function GroupTabs({ group }: { group: GroupView }) {
  const segment = useSelectedLayoutSegment()
  const home = `/groups/${group.slug}`
  const waiting = group.waiting.requests + group.waiting.posts
  return (
    <div className="group-tabs border-line border-b">
      <Tabs
        label={group.name}
        tabs={[
          { href: home, label: "Posts", current: segment === null },
          { href: `${home}/unanswered`, label: "Unanswered", current: segment === "unanswered" },
          { href: `${home}/members`, label: "Members", current: segment === "members" },
          { href: `${home}/about`, label: "About", current: segment === "about" },
          ...(canModerate(group)
            ? [
                {
                  href: `${home}/manage`,
                  label: waiting > 0 ? `Manage (${waiting})` : "Manage",
                  current: segment === "manage",
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}
