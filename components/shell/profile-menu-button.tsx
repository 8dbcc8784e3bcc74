"use client"

import { useState } from "react"
import { Avatar } from "@/components/ui/avatar"
import { Icon } from "@/components/ui/icon"
import { loadLater } from "@/components/ui/load-later"
import { useViewer } from "./viewer-context"

const ProfileMenu = loadLater(() => import("./profile-menu").then((file) => file.ProfileMenu))

/** Who one is signed in as; opens what concerns oneself. */
export function ProfileMenuButton({ side }: { side: "top" | "bottom" }) {
  const viewer = useViewer()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className="profile-button"
        aria-label="Your menu"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Avatar person={viewer} />
        <span className="profile-name">
          <bdi className="truncate font-semibold">{viewer.name}</bdi>
          <span className="truncate text-meta text-muted">
            {`@${viewer.handle}${viewer.department && ` · ${viewer.department}`}`}
          </span>
        </span>
        <span className="profile-more">
          <Icon name="more" small />
        </span>
      </button>
      {anchor && <ProfileMenu anchor={anchor} side={side} onClose={() => setAnchor(null)} />}
    </>
  )
}
