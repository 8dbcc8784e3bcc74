"use client"

import { Menu, MenuItem, MenuLine } from "@/components/ui/menu"
import { showToast } from "@/components/ui/toast-store"
import type { ProfileView } from "@/lib/people/view"
import { useHide, useShowAgain } from "./use-hiding"

type PersonMenuProps = { profile: ProfileView; anchor: HTMLElement; onClose: () => void }

/** What can be done about somebody beside following them. */
export function PersonMenu({ profile, anchor, onClose }: PersonMenuProps) {
  const { handle, mine } = profile
  const hide = useHide(profile)
  const showAgain = useShowAgain(profile)
  return (
    <Menu anchor={anchor} label="More" onClose={onClose}>
      <MenuItem icon="link" onSelect={() => void copyLink(handle)}>
        Copy link to profile
      </MenuItem>
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

async function copyLink(handle: string): Promise<void> {
  const address = `${location.origin}/people/${handle}`
  try {
    await navigator.clipboard.writeText(address)
    showToast("Link copied.")
  } catch {
    // Refused without a secure context or the person's consent: the address is shown to copy by hand.
    showToast(address)
  }
}
