// The box of a page that is still on its way: it takes the focus when it is there.
let isAwaited = false

/** Goes to the search box in sight: the one beside the page before the directory's. Without any, `open` brings one. */
export function goToSearch(open: () => void): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-search]")]
  const box = boxes.findLast((candidate) => candidate.offsetParent !== null)
  if (box) box.focus()
  else {
    isAwaited = true
    open()
  }
}

/** Gives the focus to a search box that just came into the page, if somebody went there to search. */
export function arriveAtSearch(box: HTMLInputElement | null): void {
  if (isAwaited) box?.focus()
  isAwaited = false
}
