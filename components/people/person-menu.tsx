"use client"

import { copyLink } from "@/components/ui/copy-link"
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu"
import type { ProfileView } from "@/lib/people/view"
import { useHide, useShowAgain } from "./use-hiding"

type PersonMenuProps = {
  profile: ProfileView
  anchor: HTMLElement
  onAddToList: () => void
  onClose: () => void
}

/** What can be done about somebody beside following them. */
export function PersonMenu({ profile, anchor, onAddToList, onClose }: PersonMenuProps) {
  const { handle, mine } = profile
  const hide = useHide(profile)
  const showAgain = useShowAgain(profile)
  return (
    <Menu anchor={anchor} label="More" onClose={onClose}>
      <MenuItem icon="link" onSelect={() => void copyLink(`/people/${handle}`)}>
        Copy link to profile
      </MenuItem>
      {!mine.blocked && !mine.blockedBy && (
        <MenuItem icon="list" onSelect={onAddToList}>
          Add to list
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem icon="mute" onSelect={() => void (mine.muted ? showAgain("mute") : hide("mute"))}>
        {mine.muted ? "Unmute" : "Mute"} @{handle}
      </MenuItem>
      <MenuItem icon="block" danger onSelect={() => void (mine.blocked ? showAgain("block") : hide("block"))}>
        {mine.blocked ? "Unblock" : "Block"} @{handle}
      </MenuItem>
    </Menu>
  )
}
