const post = "main article"

/** Moves the focus to the next or the previous post, from the first in sight when none has it. */
export function movePost(way: "next" | "previous"): void {
  const posts = [...document.querySelectorAll<HTMLElement>(post)]
  const current = document.activeElement?.closest<HTMLElement>(post)
  const at = current ? posts.indexOf(current) : -1
  const target = at === -1 ? firstInSight(posts) : posts[way === "next" ? at + 1 : at - 1]
  if (!target) return
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: "nearest" })
}

/** Presses a button of the post that has the focus, or of the one that the page is about, with another key if need be. */
export function pressOnPost(
  button: "Reply" | "Like" | "Repost" | "Bookmark",
  how?: { altKey: true } | { shiftKey: true },
): void {
  const current = document.activeElement?.closest(post) ?? document.querySelector("[data-focused]")
  current
    ?.querySelector<HTMLButtonElement>(`button[aria-label="${button}"]`)
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }))
}

function firstInSight(posts: readonly HTMLElement[]): HTMLElement | undefined {
  const heading = document.querySelector(".feed-heading")?.getBoundingClientRect().bottom ?? 0
  return posts.find((candidate) => candidate.getBoundingClientRect().top >= heading - 1) ?? posts[0]
}
