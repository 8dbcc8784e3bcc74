import type { DraftPlace } from "@/lib/drafts/view"

/** What a draft is for, in words. */
export function DraftHeading({ place }: { place: DraftPlace }) {
  if (place.kind === "new") return <span className="font-semibold">New post</span>
  if (place.kind === "group")
    return (
      <span className="min-w-0 truncate font-semibold">
        {place.group ? (
          <>
            New post in <bdi>{place.group.name}</bdi>
          </>
        ) : (
          "New post in a group"
        )}
      </span>
    )
  const what = place.kind === "reply" ? "Reply to" : "Quote of"
  const author = place.post && !place.post.deleted ? place.post.author : null
  return (
    <span className="min-w-0 truncate font-semibold">
      {what} {author ? <bdi>{author.name}</bdi> : "a post"}
    </span>
  )
}
