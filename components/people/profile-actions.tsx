"use client"

import { lazy, Suspense, useState } from "react"
import { MenuButton } from "@/components/ui/menu-button"
import type { ProfileView } from "@/lib/people/view"
import { FollowButton } from "./follow-button"

const PersonMenu = lazy(() => import("./person-menu").then((file) => ({ default: file.PersonMenu })))
const PersonListsDialog = lazy(() =>
  import("@/components/lists/person-lists-dialog").then((file) => ({ default: file.PersonListsDialog })),
)

/** What the reader can do about the person whose profile it is. */
export function ProfileActions({ profile }: { profile: ProfileView }) {
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
      <MenuButton label="More">
        {(menu) => <PersonMenu profile={profile} onAddToList={() => setListing(true)} {...menu} />}
      </MenuButton>
      {isListing && (
        <Suspense>
          <PersonListsDialog person={profile} onClose={() => setListing(false)} />
        </Suspense>
      )}
      {!isApart && !left && <FollowButton person={profile} following={mine.following} primary />}
    </div>
  )
}
