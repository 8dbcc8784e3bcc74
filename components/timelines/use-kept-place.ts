"use client"

import { type RefObject, useCallback, useLayoutEffect, useRef } from "react"
import {
  findPlace,
  goToPlace,
  historyEntry,
  holdPlace,
  type Place,
  readPlace,
  writePlace,
} from "./scroll-place"

const maxPagesBack = 10
const restMs = 150

type List = {
  ref: RefObject<HTMLElement | null>
  /** Which list it is, among those that one address can show. */
  name: string
  /** Changes whenever the list does. */
  items: readonly unknown[]
  startAnew: () => void
  /** Loads one more page; false at the end. */
  loadMore: () => Promise<boolean>
}

/** Keeps the reader's place: across back and reload, and when something is put in above it. */
export function useKeptPlace({ ref, name, items, startAnew, loadMore }: List) {
  const held = useRef<Place | null>(null)
  const latest = useRef({ startAnew, loadMore })
  latest.current = { startAnew, loadMore }

  useLayoutEffect(() => {
    const list = ref.current
    if (!list) return
    const entry = historyEntry()
    const place = readPlace(entry, name)
    if (!place) latest.current.startAnew()
    const leave = place ? returnTo(list, place, () => latest.current.loadMore()) : () => undefined
    const save = () => writePlace(entry, name, findPlace(list))
    const unwatch = watchScroll(save)
    return () => {
      leave()
      unwatch()
      save()
    }
  }, [ref, name])

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the list has changed, whatever it holds
  useLayoutEffect(() => {
    if (!held.current || !ref.current) return
    holdPlace(ref.current, held.current)
    held.current = null
  }, [items])

  /** To be called right before the list changes above the reader. */
  const hold = useCallback(() => {
    held.current = ref.current ? findPlace(ref.current) : null
  }, [ref])
  return hold
}

/** Loads down to the place if need be, then goes there. Returns what calls it off. */
function returnTo(list: HTMLElement, place: Place, loadMore: () => Promise<boolean>): () => void {
  let release: () => void = () => undefined
  let isOff = false
  const go = async () => {
    for (let page = 0; page < maxPagesBack; page += 1) {
      if (isOff) return
      if (goToPlace(list, place)) {
        release = holdPlace(list, place)
        return
      }
      if (!(await loadMore())) return
    }
  }
  void go()
  return () => {
    isOff = true
    release()
  }
}

function watchScroll(save: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const onScroll = () => {
    clearTimeout(timer)
    timer = setTimeout(save, restMs)
  }
  addEventListener("scroll", onScroll, { passive: true })
  addEventListener("pagehide", save)
  return () => {
    clearTimeout(timer)
    removeEventListener("scroll", onScroll)
    removeEventListener("pagehide", save)
  }
}
