"use client"

import { visibilityWords } from "@/components/groups/visibility-words"
import { Menu, MenuChoice } from "@/components/ui/menu"
import { useAudiences } from "./use-audience"

type MenuProps = {
  anchor: HTMLElement
  chosen: string
  onChoose: (slug: string) => void
  onClose: () => void
}

/** Everyone, and the groups that the reader may post in. */
export function AudienceMenu({ anchor, chosen, onChoose, onClose }: MenuProps) {
  const { data: groups = [], isPending, error } = useAudiences(true)
  const everyone = { value: "", label: "Everyone", icon: "everyone" } as const
  const ofGroups = groups.map(({ slug, name, visibility }) => ({
    ...{ value: slug, label: name },
    icon: visibilityWords[visibility].icon,
  }))
  return (
    <Menu anchor={anchor} label="Audience" align="start" onClose={onClose}>
      <MenuChoice
        label="Who reads it"
        value={chosen}
        options={[everyone, ...ofGroups]}
        onChange={(slug) => {
          onChoose(slug)
          onClose()
        }}
      />
      {isPending && <p className="menu-label">Loading your groups</p>}
      {error && <p className="menu-label">{error.message}</p>}
      {!isPending && !error && groups.length === 0 && (
        <p className="menu-label">Groups that you join are listed here.</p>
      )}
    </Menu>
  )
}
