import { Tabs } from "@/components/shell/tabs"

type FollowTabsProps = { handle: string; at: "followers" | "following" }

/** The two sides of following. */
export function FollowTabs({ handle, at }: FollowTabsProps) {
  return (
    <Tabs
      label="Followers and following"
      tabs={[
        { href: `/people/${handle}/followers`, label: "Followers", current: at === "followers" },
        { href: `/people/${handle}/following`, label: "Following", current: at === "following" },
      ]}
    />
  )
}
