/** Whether nothing has the focus. */
export const isLost = () => document.activeElement === document.body || document.activeElement === null

/** What stands where something was taken away: what follows it, else what came before, else what it stood in. */
export function heirOf({ target, previousSibling }: MutationRecord): Element | null {
  if (!(target instanceof Element) || !target.isConnected) return null
  const before = lastElement(previousSibling)
  const beside = before ? (before.nextElementSibling ?? before) : target.firstElementChild
  // Within a post, the post: it takes the focus, and its parts are many. No button, which a key still held would press.
  return target.closest("article") ?? (beside instanceof HTMLButtonElement ? target : (beside ?? target))
}

/** The node or the nearest before it that is an element and still there. */
function lastElement(node: Node | null): Element | null {
  if (node === null || (node instanceof Element && node.isConnected)) return node
  return lastElement(node.previousSibling)
}

/** Gives the focus to what may not be made for it. */
export function takeFocus(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return
  element.focus({ preventScroll: true })
  if (document.activeElement === element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
