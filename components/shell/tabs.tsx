"use client"

export type TabsProps = {
  label: string
  tabs: readonly { href: string; label: string; current: boolean }[]
}

/** Views of one page that are addresses of their own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          className="tab"
          aria-current={tab.current ? "page" : undefined}
          // A row that is wider than the screen scrolls; whoever comes by key sees where they are.
          onFocus={({ currentTarget }) =>
            currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" })
          }
        >
          {tab.label}
        </a>
      ))}
    </nav>
  )
}
