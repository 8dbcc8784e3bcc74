/** Where somebody is in a list: at an item, which stands `offset` pixels below the window's top, or at the top. */
export type Place = { item: string; offset: number } | "top"

const nearTopPx = 8
const belowHeadingPx = 100
const settledFrames = 4
const maxFrames = 60

/** One entry of the tab's history: a page opened anew is another entry, a page come back to is the same. */
export function historyEntry(): string {
  return window.navigation?.currentEntry?.key ?? location.pathname
}

const storageKey = (entry: string, list: string) => `place ${entry} ${list}`

export function readPlace(entry: string, list: string): Place | null {
  try {
    const text = sessionStorage.getItem(storageKey(entry, list))
    return text ? (JSON.parse(text) as Place) : null
  } catch {
    return null // No storage in this browser: the list starts at its top.
  }
}

export function writePlace(entry: string, list: string, place: Place): void {
  try {
    sessionStorage.setItem(storageKey(entry, list), JSON.stringify(place))
  } catch {
    return // Full or forbidden: only the place is lost.
  }
}

/** The place of the reader now: the first item that is not hidden by the heading. */
export function findPlace(list: HTMLElement): Place {
  if (window.scrollY < nearTopPx) return "top"
  for (const element of list.querySelectorAll<HTMLElement>("[data-item]")) {
    const { top, bottom } = element.getBoundingClientRect()
    if (bottom > belowHeadingPx) return { item: element.dataset.item ?? "", offset: Math.round(top) }
  }
  return "top"
}

/** Scrolls so that the item stands where it stood. False if the item is not there. */
export function goToPlace(list: HTMLElement, place: Place): boolean {
  if (place === "top") return true
  const element = list.querySelector(`[data-item="${CSS.escape(place.item)}"]`)
  if (!element) return false
  const distance = element.getBoundingClientRect().top - place.offset
  if (Math.abs(distance) >= 1) window.scrollBy({ top: distance, behavior: "instant" })
  return true
}

/**
 * Holds the place over the next frames, as cards that come into view take their real height, until it is settled
 * or the signal says that it no longer counts.
 */
export async function holdPlace(list: HTMLElement, place: Place, signal: AbortSignal): Promise<void> {
  let settled = 0
  for (let frame = 0; frame < maxFrames && settled < settledFrames && !signal.aborted; frame += 1) {
    const before = window.scrollY
    goToPlace(list, place)
    settled = window.scrollY === before ? settled + 1 : 0
    await nextFrame()
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
