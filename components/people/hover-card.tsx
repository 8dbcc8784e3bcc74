"use client"

import { PreviewCard } from "@base-ui/react/preview-card"
import { useQuery } from "@tanstack/react-query"
import { useEffect, useRef } from "react"
import { Avatar } from "@/components/ui/avatar"
import { shortCount } from "@/components/ui/count"
import { fetchJson } from "@/components/ui/fetch-json"
import { pageMain } from "@/components/ui/page-main"
import { seconds } from "@/lib/core/clock"
import type { ProfileView } from "@/lib/people/view"
import { describeWork } from "./describe-work"
import { FollowButton } from "./follow-button"

type CardProps = { anchor: HTMLElement; handle: string }

/** Who somebody is, in short, for as long as `watchPeople` says. Shown once it is known: a card that fails to load never was there. */
export function HoverCard({ anchor, handle }: CardProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { data: person } = useQuery({
    queryKey: ["person", handle],
    queryFn: ({ signal }) => fetchJson<ProfileView>(`/api/people/${encodeURIComponent(handle)}`, signal),
    staleTime: seconds(30),
    retry: false,
  })
  useTabInto(anchor, frame)
  if (!person) return null
  return (
    <PreviewCard.Root open>
      <PreviewCard.Portal container={pageMain()}>
        <PreviewCard.Positioner
          className="z-30"
          anchor={anchor}
          sideOffset={8}
          align="start"
          collisionPadding={12}
        >
          <PreviewCard.Popup
            ref={frame}
            className="hover-card"
            role="group"
            aria-label={person.name}
            data-hover-card
          >
            <PersonSummary person={person} />
          </PreviewCard.Popup>
        </PreviewCard.Positioner>
      </PreviewCard.Portal>
    </PreviewCard.Root>
  )
}

function PersonSummary({ person }: { person: ProfileView }) {
  const { mine, counts } = person
  const isApart = mine.blocked || mine.blockedBy
  return (
    <>
      <div className="flex items-start justify-between">
        <Avatar person={person} />
        {!mine.self && !isApart && !person.left && (
          <FollowButton person={person} following={mine.following} primary />
        )}
      </div>
      <a className="mt-2 block truncate font-semibold hover:underline" href={`/people/${person.handle}`}>
        <bdi>{person.name}</bdi>
      </a>
      <p className="text-meta text-muted">
        @{person.handle}
        {mine.followsMe && " · follows you"}
      </p>
      <p className="mt-2 text-meta">{describeWork(person)}</p>
      {person.bio && <p className="mt-2 line-clamp-3 text-meta">{person.bio}</p>}
      {!isApart && (
        <p className="tabular mt-2 text-meta text-muted">
          <strong className="text-text">{shortCount(counts.following)}</strong> following{" "}
          <strong className="ms-2 text-text">{shortCount(counts.followers)}</strong>{" "}
          {counts.followers === 1 ? "follower" : "followers"}
        </p>
      )}
    </>
  )
}

/** The card stands at the end of the document; by Tab it comes right after the name that it belongs to. */
function useTabInto(anchor: HTMLElement, frame: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || !frame.current) return
      const stops = [...frame.current.querySelectorAll<HTMLElement>("a, button")]
      const at = stops.indexOf(document.activeElement as HTMLElement)
      const next = event.shiftKey ? stops[at - 1] : stops[at + 1]
      if (document.activeElement === anchor && !event.shiftKey) stops[0]?.focus()
      else if (at >= 0) (next ?? anchor).focus()
      else return
      event.preventDefault()
    }
    document.addEventListener("keydown", onKey, { capture: true })
    return () => document.removeEventListener("keydown", onKey, { capture: true })
  }, [anchor, frame])
}
