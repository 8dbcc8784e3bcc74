"use client"

import { useSelectedLayoutSegment } from "next/navigation"
import { Tabs } from "@/components/shell/tabs"

/** What of a person is shown: what they posted, replied, showed or liked. */
export function ProfileTabs({ handle }: { handle: string }) {
  const segment = useSelectedLayoutSegment()
  const home = `/people/${handle}`
  return (
    <div className="border-line border-b">
      <Tabs
        label="Profile"
        tabs={[
          { href: home, label: "Posts", current: segment === null },
          { href: `${home}/replies`, label: "Replies", current: segment === "replies" },
          { href: `${home}/media`, label: "Media", current: segment === "media" },
          { href: `${home}/likes`, label: "Likes", current: segment === "likes" },
        ]}
      />
    </div>
  )
}
