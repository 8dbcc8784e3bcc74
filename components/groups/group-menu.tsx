"use client"

import { copyLink } from "@/components/ui/copy-link"
import { Menu, MenuItem } from "@/components/ui/menu"
import { useAct } from "@/components/ui/use-act"
import { muteGroupAction, unmuteGroupAction } from "@/lib/groups/actions"
import type { GroupView } from "@/lib/groups/view"

type MenuProps = { group: GroupView; anchor: HTMLElement; onClose: () => void }

/** What can be done about a group beside belonging to it. */
export function GroupMenu({ group: { slug, name, mine }, anchor, onClose }: MenuProps) {
  const { act } = useAct()
  const mute = () => act(() => muteGroupAction({ slug }), { done: `Posts of ${name} stay out of your home.` })
  const unmute = () =>
    act(() => unmuteGroupAction({ slug }), { done: `Posts of ${name} are in your home again.` })
  return (
    <Menu anchor={anchor} label="More" onClose={onClose}>
      <MenuItem icon="link" onSelect={() => void copyLink(`/groups/${slug}`)}>
        Copy link to group
      </MenuItem>
      {mine.role && (
        <MenuItem icon="mute" onSelect={() => void (mine.muted ? unmute() : mute())}>
          {mine.muted ? "Unmute group" : "Mute group"}
        </MenuItem>
      )}
    </Menu>
  )
}
