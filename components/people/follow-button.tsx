"use client"

import { useFollowing } from "./use-following"

type FollowProps = {
  person: { handle: string; name: string }
  following: boolean
  /** The one act of its place, as on a profile: in the company's colour. */
  primary?: true
}

/** "Follow" or "Following"; the description tells whom, for lists full of them. */
export function FollowButton({ person, following, primary }: FollowProps) {
  const { isFollowing, toggle } = useFollowing(person.handle, following)
  return (
    <button
      type="button"
      className={primary && !isFollowing ? "button button-primary" : "button"}
      aria-pressed={isFollowing}
      title={isFollowing ? `Stop following ${person.name}` : `Follow ${person.name}`}
      onClick={toggle}
    >
      {isFollowing ? "Following" : "Follow"}
    </button>
  )
}
