import { Tabs } from "@/components/shell/tabs"

/** Home's two views: the people I follow, and the whole company. */
export function TimelineTabs({ at }: { at: "/" | "/everyone" }) {
  return (
    <Tabs
      label="Timelines"
      tabs={[
        { href: "/", label: "Following", current: at === "/" },
        { href: "/everyone", label: "Everyone", current: at === "/everyone" },
      ]}
    />
  )
}
