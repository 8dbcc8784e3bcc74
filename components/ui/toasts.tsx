"use client"

import { useEffect, useState, useSyncExternalStore } from "react"
import { closeToast, noToasts, readToasts, subscribeToToasts, type Toast } from "./toast-store"

const usuallyMs = 7_000

/**
 * The live region is always there: one that arrives with its text is not read out. By `aria-live` a dialog knows that it
 * has to leave it to be heard.
 */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToToasts, readToasts, noToasts)
  return (
    <div className="toasts" role="status" aria-live="polite" aria-label="Messages">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => closeToast(toast.id), toast.shownMs ?? usuallyMs)
    return () => clearTimeout(timer)
  }, [held, toast])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at a message only keeps it from leaving
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span>{toast.text}</span>
      <ToastAction toast={toast} />
      <button type="button" className="toast-close" onClick={() => closeToast(toast.id)}>
        Close
      </button>
    </div>
  )
}

function ToastAction({ toast: { id, action } }: { toast: Toast }) {
  if (!action) return null
  if ("href" in action)
    return (
      <a className="toast-close underline" href={action.href} onClick={() => closeToast(id)}>
        {action.label}
      </a>
    )
  const run = () => {
    closeToast(id)
    action.run()
  }
  return (
    <button type="button" className="toast-close underline" onClick={run}>
      {action.label}
    </button>
  )
}
