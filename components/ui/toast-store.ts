export type Toast = {
  id: number
  text: string
  action?: { label: string; href: string } | { label: string; run: () => void }
}

const none: readonly Toast[] = []
const listeners = new Set<() => void>()
let toasts = none
let lastId = 0

/** Says something in a corner for a few seconds, also to screen readers. */
export function showToast(text: string, action?: Toast["action"]): void {
  lastId += 1
  // The same sentence twice is one toast, shown anew.
  replace([...toasts.filter((toast) => toast.text !== text), { id: lastId, text, action }].slice(-3))
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
