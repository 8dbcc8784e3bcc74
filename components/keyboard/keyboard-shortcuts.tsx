"use client"

import { useRouter } from "next/navigation"
import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react"
import { tinykeys } from "tinykeys"
import { openComposer } from "@/components/composer/open-composer"
import { goToTop, showNewPosts } from "@/components/shell/go-to-top"
import { useViewer } from "@/components/shell/viewer-context"
import { goToSearch } from "@/components/ui/go-to-search"
import { movePost, pressOnPost } from "./move-post"
import { areShortcutsOn, shortcutSheetWanted } from "./shortcut-setting"

const ShortcutSheet = lazy(() => import("./shortcut-sheet").then((file) => ({ default: file.ShortcutSheet })))

/** Single keys for everything one does all day. */
export function KeyboardShortcuts() {
  const router = useRouter()
  const { handle } = useViewer()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const openSheet = () => setSheetOpen(true)

  const keys = useEffectEvent(() => ({
    j: () => movePost("next"),
    k: () => movePost("previous"),
    r: () => pressOnPost("Reply"),
    l: () => pressOnPost("Like"),
    t: () => pressOnPost("Repost", { altKey: true }),
    q: () => pressOnPost("Repost", { shiftKey: true }),
    d: () => pressOnPost("Bookmark"),
    n: () => openComposer(null),
    ".": showNewPosts,
    "0": goToTop,
    "/": () => goToSearch(() => router.push("/people")),
    "?": openSheet,
    "g h": () => router.push("/"),
    "g b": () => router.push("/bookmarks"),
    "g e": () => router.push("/everyone"),
    "g p": () => router.push(`/people/${handle}`),
  }))
  useEffect(() => tinykeys(window, withGuards(keys())), [])
  useEffect(() => shortcutSheetWanted.listen(() => setSheetOpen(true)), [])

  if (!isSheetOpen) return null
  return (
    <Suspense>
      <ShortcutSheet onClose={() => setSheetOpen(false)} />
    </Suspense>
  )
}

// On many layouts these signs are typed with Shift.
const typedWithShift = new Set([".", "0", "/", "?"])

function withGuards(keys: Record<string, () => void>) {
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, act]) => {
      const guarded = (event: KeyboardEvent) => {
        if (isBusy(event) || !areShortcutsOn()) return
        event.preventDefault()
        act()
      }
      return typedWithShift.has(key)
        ? [[key, guarded] as const, [`Shift+${key}`, guarded] as const]
        : [[key, guarded] as const]
    }),
  )
}

/** Letters belong to whoever is typing, and to an open menu or dialog. */
function isBusy(event: KeyboardEvent): boolean {
  const { target } = event
  if (event.defaultPrevented || event.isComposing || event.repeat) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest("input, textarea, select, [role=menu], [role=dialog]"))
    return true
  return document.querySelector("[role=dialog][data-open], [role=menu][data-open]") !== null
}
