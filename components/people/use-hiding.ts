"use client"

import { useRouter } from "next/navigation"
import { useCallback } from "react"
import { hidePerson, type Person, showPerson, type Way } from "./hide-person"

/** Ends a mute or a block, then reads the page anew: what it shows of the person has changed. */
export function useShowAgain(person: Person) {
  const router = useRouter()
  return useCallback(
    async (way: Way) => {
      await showPerson(person, way)
      router.refresh()
    },
    [person, router],
  )
}

/** Mutes or blocks somebody, then reads the page anew. */
export function useHide(person: Person) {
  const router = useRouter()
  return useCallback(
    async (way: Way) => {
      await hidePerson(person, way)
      router.refresh()
    },
    [person, router],
  )
}
