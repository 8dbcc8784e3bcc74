"use client"

import { useEffect } from "react"
import { pageMain } from "@/components/ui/page-main"
import { heirOf, isLost, takeFocus } from "./focus-heir"

/**
 * What has the focus often goes with what was done to it: a request that is answered, a button that is off while it acts.
 * The focus then goes to what stands in its place, so that whoever has only keys does not begin at the top again.
 */
export function KeepFocus() {
  useEffect(() => watchFocus(), [])
  return null
}

/** The last element of the page that had the focus, what took it away if it is gone, and what waits for it meanwhile. */
type Focused = { element: HTMLElement; path: string; loss?: MutationRecord; standIn?: HTMLElement }

// They give the focus back themselves.
const floating = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]"

function watchFocus(): () => void {
  let focused: Focused | null = null

  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target.closest(floating)) return
    focused = target.closest("main") ? { element: target, path: location.pathname } : null
  }
  /** Whoever clicks beside everything, or leaves a field by Escape, means to have no focus. */
  const forget = ({ target }: FocusEvent) => {
    const held = focused?.standIn ?? focused?.element
    // What was just switched off may be on again by the time the microtask runs: nobody left it on purpose.
    if (!held || target !== held || !isUsable(held)) return
    queueMicrotask(() => {
      if (held === (focused?.standIn ?? focused?.element) && isLost() && isUsable(held)) focused = null
    })
  }
  const restore = () => {
    if (!focused || document.querySelector(floating)) return
    const { element, path, loss, standIn } = focused
    const isWaiting = standIn !== undefined && document.activeElement === standIn
    if (!isLost() && !(isWaiting && isUsable(element))) return
    if (isUsable(element)) element.focus({ preventScroll: true })
    // What was pressed has led to another page.
    else if (path !== location.pathname) takeFocus(pageMain() ?? null)
    // A form that is saved has nothing to send: the focus waits at the form, for the button if it was refused.
    else if (element.isConnected) {
      const form = element.closest("form")
      takeFocus(form)
      if (form) focused = { element, path, standIn: form }
    } else if (loss) takeFocus(heirOf(loss) ?? pageMain() ?? null)
  }
  const watcher = new MutationObserver((changes) => {
    if (!focused) return
    const { element } = focused
    const isGone = (node: Node) => node.contains(element)
    const loss = element.isConnected
      ? undefined
      : changes.find(({ removedNodes }) => [...removedNodes].some(isGone))
    if (loss) focused = { ...focused, loss }
    // Browsers let go of what is disabled only with the next frame; and whoever moves the focus on purpose comes first.
    if (!isUsable(element) || isLost() || focused.standIn)
      requestAnimationFrame(() => requestAnimationFrame(restore))
  })

  document.addEventListener("focusin", note)
  document.addEventListener("focusout", forget)
  watcher.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled"] })
  return () => {
    document.removeEventListener("focusin", note)
    document.removeEventListener("focusout", forget)
    watcher.disconnect()
  }
}

const isUsable = (element: HTMLElement) => element.isConnected && !element.matches(":disabled")
