import { Tabs } from "@/components/shell/tabs"

/** Home's views: the people I follow, the whole company, and what it asks. */
export function TimelineTabs({ at }: { at: "/" | "/everyone" | "/everyone/unanswered" }) {
  return (
    <Tabs
      label="Timelines"
      tabs={[
        { href: "/", label: "Following", current: at === "/" },
        { href: "/everyone", label: "Everyone", current: at === "/everyone" },
        {
          href: "/everyone/unanswered",
          label: "Unanswered",
          current: at === "/everyone/unanswered",
        },
      ]}
    />
  )
}
