"use client"

import { useQueryClient } from "@tanstack/react-query"
import { useRouter } from "next/navigation"
import { useState, useTransition } from "react"
import type { Result } from "@/lib/core/result"
import { showToast } from "./toast-store"
import { tryAction } from "./try-action"

type After = {
  /** What is said once it is done. */
  done?: string
  /** Where the reader goes then; without it the page is read anew where it is. */
  goTo?: "/bookmarks" | "/groups" | "/lists" | `/groups/${string}`
}

// Refused like this, what the page shows is no longer so.
const outdated = new Set(["not_found", "forbidden", "conflict"])

/** An act after which the page is read anew; a refusal is said in words. `act` tells whether it was done. */
export function useAct() {
  const router = useRouter()
  const client = useQueryClient()
  const [isActing, setActing] = useState(false)
  const [isReading, startReading] = useTransition()

  async function act(call: () => Promise<Result<unknown>>, { done, goTo }: After = {}): Promise<boolean> {
    setActing(true)
    const outcome = await tryAction(call)
    setActing(false)
    if (!outcome.ok) {
      showToast(outcome.error.message)
      if (outdated.has(outcome.error.code)) startReading(() => router.refresh())
      return false
    }
    if (done) showToast(done)
    // Whoever joined or left a group posts in others than before.
    void client.invalidateQueries({ queryKey: ["audiences"] })
    startReading(() => {
      if (goTo) router.push(goTo)
      router.refresh()
    })
    return true
  }

  return { isActing: isActing || isReading, act }
}
