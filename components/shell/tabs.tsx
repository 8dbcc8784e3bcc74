export type TabsProps = {
  label: string
  tabs: readonly { href: string; label: string; current: boolean }[]
}

/** Views of one page that are addresses of their own. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} className="tab" aria-current={tab.current ? "page" : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  )
}
