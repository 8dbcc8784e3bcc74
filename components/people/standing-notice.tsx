"use client"

import type { Standing } from "@/lib/people/view"
import { useShowAgain } from "./use-hiding"

type NoticeProps = { person: { handle: string; name: string }; standing: Standing }

/** Says that the reader has muted or blocked somebody, and offers to end it. */
export function StandingNotice({ person, standing: { blocked, muted } }: NoticeProps) {
  const showAgain = useShowAgain(person)
  if (!blocked && !muted) return null
  const way = blocked ? "block" : "mute"
  return (
    <div className="standing-notice">
      <p>
        {blocked
          ? `You blocked @${person.handle}. Neither of you sees the other’s posts.`
          : `You muted @${person.handle}. Their posts stay out of your feeds.`}
      </p>
      <button type="button" className="button" onClick={() => void showAgain(way)}>
        {blocked ? "Unblock" : "Unmute"}
      </button>
    </div>
  )
}
