"use client"

import { shortcutSheetWanted } from "@/components/keyboard/shortcut-setting"
import { Menu, MenuChoice, MenuItem, MenuLine, MenuLink } from "@/components/ui/menu"
import { signOutAction } from "@/lib/auth/actions"
import { leave } from "./leave"
import { themeOptions, useTheme } from "./use-theme"
import { useViewer } from "./viewer-context"

type ProfileMenuProps = { anchor: HTMLElement; side: "top" | "bottom"; onClose: () => void }

export function ProfileMenu({ anchor, side, onClose }: ProfileMenuProps) {
  const { handle } = useViewer()
  const [theme, chooseTheme] = useTheme()
  return (
    <Menu anchor={anchor} side={side} label="Your menu" onClose={onClose}>
      <MenuLink icon="person" href={`/people/${handle}`}>
        Your profile
      </MenuLink>
      <MenuLink icon="post" href="/drafts">
        Drafts
      </MenuLink>
      <MenuLink icon="clock" href="/scheduled">
        Scheduled posts
      </MenuLink>
      <MenuLink icon="bookmark" href="/bookmarks">
        Bookmarks
      </MenuLink>
      <MenuLink icon="list" href="/lists">
        Lists
      </MenuLink>
      <MenuLink icon="settings" href="/settings">
        Settings
      </MenuLink>
      <MenuItem icon="keyboard" onSelect={() => shortcutSheetWanted.emit()}>
        Keyboard shortcuts
      </MenuItem>
      <MenuLine />
      <MenuChoice label="Theme" value={theme} options={themeOptions} onChange={chooseTheme} />
      <MenuLine />
      <MenuItem icon="sign-out" onSelect={() => void leave(() => signOutAction({}))}>
        Sign out
      </MenuItem>
    </Menu>
  )
}
