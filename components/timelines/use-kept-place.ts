"use client"

import { type RefObject, useCallback, useLayoutEffect, useRef } from "react"
import { untilReaderMoves } from "@/components/ui/until-reader-moves"
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
  const holding = useRef<AbortController>(null)
  const latest = useRef({ startAnew, loadMore })
  latest.current = { startAnew, loadMore }

  useLayoutEffect(() => {
    const list = ref.current
    if (!list) return
    const entry = historyEntry()
    const place = readPlace(entry, name)
    const way = untilReaderMoves()
    let isBack = place === null
    if (place) {
      const back = returnTo(list, { place, loadMore: () => latest.current.loadMore(), signal: way.signal })
      void back.finally(() => {
        isBack = true
      })
    } else latest.current.startAnew()
    // On the way back the page stands elsewhere for a while; that is not where the reader is.
    const save = () => isBack && writePlace(entry, name, findPlace(list))
    const unwatch = watchScroll(save)
    return () => {
      way.abort()
      // A list that is gone stands nowhere: holding on to it would scroll the page that took its place.
      holding.current?.abort()
      unwatch()
      save()
    }
  }, [ref, name])

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the list has changed, whatever it holds
  useLayoutEffect(() => {
    if (!held.current || !ref.current) return
    holding.current?.abort()
    holding.current = untilReaderMoves()
    void holdPlace(ref.current, held.current, holding.current.signal)
    held.current = null
  }, [items])

  /** To be called right before the list changes above the reader. */
  return useCallback(() => {
    held.current = ref.current ? findPlace(ref.current) : null
  }, [ref])
}

type Way = { place: Place; loadMore: () => Promise<boolean>; signal: AbortSignal }

/** Loads down to the place if need be, then goes there. */
async function returnTo(list: HTMLElement, { place, loadMore, signal }: Way): Promise<void> {
  for (let page = 0; page < maxPagesBack && !signal.aborted; page += 1) {
    if (goToPlace(list, place)) return holdPlace(list, place, signal)
    if (!(await loadMore())) return
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
