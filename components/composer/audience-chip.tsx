"use client"

import { useState } from "react"
import { visibilityWords } from "@/components/groups/visibility-words"
import { Icon } from "@/components/ui/icon"
import { loadLater } from "@/components/ui/load-later"
import type { PostView } from "@/lib/posts/view"
import type { useAudience } from "./use-audience"

const AudienceMenu = loadLater(() => import("./audience-menu").then((file) => file.AudienceMenu))

/** Who will read the post, always in sight; opens the choice. */
export function AudienceChip({ audience, chosen, choose }: ReturnType<typeof useAudience>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const name = audience === null ? "Everyone" : (audience?.name ?? "Choose who reads it")
  return (
    <>
      <button
        type="button"
        className="chip composer-audience"
        aria-label={`Audience: ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <Icon name={audience ? visibilityWords[audience.visibility].icon : "everyone"} small />
        <bdi className="truncate">{name}</bdi>
        <Icon name="chevron-down" small />
      </button>
      {anchor && (
        <AudienceMenu anchor={anchor} chosen={chosen} onChoose={choose} onClose={() => setAnchor(null)} />
      )}
    </>
  )
}

/** Who will read a reply: whoever reads what it answers; nothing is said of a group whose post is gone. */
export function InheritedAudience({ post: { group, audience, deleted } }: { post: PostView }) {
  if (deleted) return <span className="composer-audience" />
  return (
    <span className="chip composer-audience">
      <Icon name={audience === "group" ? "lock" : group ? "groups" : "everyone"} small />
      <bdi className="truncate">{group?.name ?? "Everyone"}</bdi>
    </span>
  )
}
