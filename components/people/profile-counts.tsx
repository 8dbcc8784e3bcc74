"use client"

import { counted, shortCount } from "@/components/ui/count"
import type { ProfileView } from "@/lib/people/view"
import { useFollowing } from "./use-following"

/** How many follow and are followed; one's own follow counts at once. */
export function ProfileCounts({ profile: { handle, counts, known, mine } }: { profile: ProfileView }) {
  const { isFollowing } = useFollowing(handle, mine.following)
  const followers = counts.followers + Number(isFollowing) - Number(mine.following)
  return (
    <p className="tabular mt-3 text-muted">
      <a className="hover:underline" href={`/people/${handle}/following`}>
        <strong className="text-text">{shortCount(counts.following)}</strong> following
      </a>
      <a className="ms-4 hover:underline" href={`/people/${handle}/followers`}>
        <strong className="text-text">{shortCount(followers)}</strong>{" "}
        {followers === 1 ? "follower" : "followers"}
      </a>
      {known.followers > 0 &&
        `, ${known.followers} you know, from ${counted(known.departments, "department", "departments")}`}
    </p>
  )
}
