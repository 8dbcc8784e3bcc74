import { FeedHeading } from "@/components/shell/feed-heading"
import { Tabs } from "@/components/shell/tabs"
import type { ListCard } from "@/lib/lists/view"

type HeadingProps = { list: ListCard; at: "posts" | "people" }

/** A list's name, and its two sides. */
export function ListHeading({ list: { id, name, people }, at }: HeadingProps) {
  return (
    <FeedHeading title={name} back>
      <Tabs
        label="List"
        tabs={[
          { href: `/lists/${id}`, label: "Posts", current: at === "posts" },
          { href: `/lists/${id}/people`, label: `People (${people})`, current: at === "people" },
        ]}
      />
    </FeedHeading>
  )
}
