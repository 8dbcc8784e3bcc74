"use client"

import { useFollowing } from "./use-following"

type FollowProps = {
  person: { handle: string; name: string }
  following: boolean
  /** The one act of its place, as on a profile: in the company's colour. */
  primary?: true
}

/**
 * "Follow" or "Following"; the description tells whom, for lists full of them. The word alone holds the state: a
 * pressed button that also changes its name would be told twice.
 */
export function FollowButton({ person, following, primary }: FollowProps) {
  const { isFollowing, toggle } = useFollowing(person.handle, following)
  return (
    <button
      type="button"
      className={`button ${isFollowing ? "button-following" : primary ? "button-primary" : ""}`}
      title={`${isFollowing ? "Unfollow" : "Follow"} ${person.name}`}
      onClick={toggle}
    >
      {isFollowing ? "Following" : "Follow"}
    </button>
  )
}
