export type Toast = {
  id: number
  text: string
  action?: { label: string; href: string } | { label: string; run: () => void }
  /** How long it is shown, where its action ends with it. */
  shownMs?: number
}

const none: readonly Toast[] = []
const listeners = new Set<() => void>()
let toasts = none
let lastId = 0

/** Says something in a corner for a few seconds, also to screen readers. */
export function showToast(text: string, action?: Toast["action"], shownMs?: number): void {
  lastId += 1
  // The same sentence twice is one toast, shown anew.
  const others = toasts.filter((toast) => toast.text !== text)
  replace([...others, { id: lastId, text, action, shownMs }].slice(-3))
}

export function closeToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id))
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const readToasts = () => toasts
export const noToasts = () => none

function replace(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}
