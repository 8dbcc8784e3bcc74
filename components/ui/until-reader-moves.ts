/** Ends when the reader begins to move by themselves: from then on nothing scrolls for them. */
export function untilReaderMoves(): AbortController {
  const end = new AbortController()
  const stop = (event: Event) => {
    if (!isTyping(event)) end.abort()
  }
  for (const type of ["wheel", "touchstart", "keydown", "pointerdown"])
    addEventListener(type, stop, { passive: true, signal: end.signal })
  return end
}

/** A letter in a field moves nothing. */
function isTyping({ type, target }: Event): boolean {
  return type === "keydown" && target instanceof Element && target.matches("input, textarea, select")
}
