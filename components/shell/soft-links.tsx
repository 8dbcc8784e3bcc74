"use client"

import { useRouter } from "next/navigation"
import { useEffect, useEffectEvent, useTransition } from "react"
import { goToTop } from "./go-to-top"

/**
 * Turns clicks on our own plain links into navigation without a reload. A page holds more than a hundred links:
 * one listener costs nothing to render, where a component for each would cost more than the posts.
 */
export function SoftLinks() {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const follow = useEffectEvent((event: MouseEvent) => {
    const url = softAddress(event)
    if (!url) return
    event.preventDefault()
    if (url.href === location.href) goToTop()
    else startTransition(() => router.push(`${url.pathname}${url.search}${url.hash}` as "/"))
  })
  useEffect(() => {
    document.addEventListener("click", follow)
    return () => document.removeEventListener("click", follow)
  }, [])
  return isPending ? <div className="page-loading" role="progressbar" aria-label="Loading the page" /> : null
}

/** Where a click leads within this app, null when the browser should see to it. */
function softAddress(event: MouseEvent): URL | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null
  const link = target instanceof Element ? target.closest("a") : null
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return null
  if (link.pathname.startsWith("/api/") || link.getAttribute("href")?.startsWith("#")) return null
  return new URL(link.href)
}
