"use client"

import { lazy, Suspense, useState } from "react"
import { Icon } from "@/components/ui/icon"
import type { ProfileView } from "@/lib/people/view"
import { FollowButton } from "./follow-button"

const PersonMenu = lazy(() => import("./person-menu").then((file) => ({ default: file.PersonMenu })))
const PersonListsDialog = lazy(() =>
  import("@/components/lists/person-lists-dialog").then((file) => ({ default: file.PersonListsDialog })),
)

/** What the reader can do about the person whose profile it is. */
export function ProfileActions({ profile }: { profile: ProfileView }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isListing, setListing] = useState(false)
  const { mine, left } = profile
  if (mine.self)
    return (
      <a className="button" href="/settings/profile">
        Edit profile
      </a>
    )
  const isApart = mine.blocked || mine.blockedBy
  return (
    <div className="flex items-center gap-2">
      <button
        type="button"
        className="icon-button"
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name="more" />
      </button>
      {anchor && (
        <Suspense>
          <PersonMenu
            profile={profile}
            anchor={anchor}
            onAddToList={() => setListing(true)}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      )}
      {isListing && (
        <Suspense>
          <PersonListsDialog person={profile} onClose={() => setListing(false)} />
        </Suspense>
      )}
      {!isApart && !left && <FollowButton person={profile} following={mine.following} primary />}
    </div>
  )
}
