"use client"

import { useRouter } from "next/navigation"
import type { KeyboardEvent, MouseEvent } from "react"
import type { Id } from "@/lib/core/ids"

const own = "a, button, input, textarea, select, summary, label, [role=menu], [role=dialog]"

/** Makes a card open its thread by click and by Enter, but not while text is being selected. */
export function useOpenPost(id: Id) {
  const router = useRouter()
  const href = `/posts/${id}` as const

  function onClick(event: MouseEvent<HTMLElement>) {
    const target = event.target as Element
    // Menus and dialogs of the card live elsewhere in the page, yet their events arrive here too.
    if (!event.currentTarget.contains(target) || target.closest(own)) return
    if (getSelection()?.isCollapsed === false) return
    if (event.metaKey || event.ctrlKey) window.open(href, "_blank", "noopener")
    else router.push(href)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === "Enter" && event.target === event.currentTarget) router.push(href)
  }

  return { onClick, onKeyDown }
}
