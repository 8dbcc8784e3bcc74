const inMs = 400
const outMs = 100

/** Whatever carries `data-person` has a card; the card itself counts as its anchor while it is open. */
const named = "[data-person]"
const card = "[data-hover-card]"

/**
 * Tells whose name the pointer or the focus has rested on for 400 ms, and null 100 ms after it left both name and
 * card. Fingers are left alone: there a tap opens the profile.
 */
export function watchPeople(show: (anchor: HTMLElement | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: HTMLElement | null = null
  let dismissed: HTMLElement | null = null

  function set(anchor: HTMLElement | null) {
    clearTimeout(timer)
    shown = anchor
    show(anchor)
  }

  function plan(anchor: HTMLElement | null) {
    clearTimeout(timer)
    if (anchor !== dismissed) dismissed = null
    if (anchor === shown || (anchor && anchor === dismissed)) return
    timer = setTimeout(() => set(anchor), anchor ? inMs : outMs)
  }

  function look(event: Event) {
    if (!(event.target instanceof Element)) return
    if (event instanceof PointerEvent && event.pointerType === "touch") return
    if (event.type === "focusin" && !event.target.matches(":focus-visible")) return
    plan(shown && event.target.closest(card) ? shown : event.target.closest<HTMLElement>(named))
  }

  function onKey({ key }: KeyboardEvent) {
    if (key !== "Escape" || !shown) return
    dismissed = shown
    if (document.activeElement?.closest(card)) shown.focus()
    set(null)
  }

  // A click on the name, or on a link of the card, goes somewhere; one on the card's button stays.
  function onClick({ target }: MouseEvent) {
    clearTimeout(timer)
    if (shown && target instanceof Element && !target.closest(`${card} button`)) set(null)
  }

  const stop = new AbortController()
  const { signal } = stop
  document.addEventListener("pointerover", look, { signal })
  document.addEventListener("focusin", look, { signal })
  document.addEventListener("keydown", onKey, { signal, capture: true })
  document.addEventListener("click", onClick, { signal })
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}
