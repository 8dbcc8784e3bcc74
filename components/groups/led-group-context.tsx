"use client"

import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from "react"
import { createSignal } from "@/components/ui/signal"
import { canModerate } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { useBan } from "./use-ban"

const BanDialog = lazy(() => import("./ban-dialog").then((file) => ({ default: file.BanDialog })))

/** As much of a group as its posts need to know whom the reader may ban. */
export type LedGroup = Pick<GroupView, "slug" | "mine" | "leads">

const LedGroupContext = createContext<LedGroup | null>(null)

type Person = { handle: string; name: string }

export const askToBan = createSignal<Person>()

/** Lets whoever leads a group act on the people whose posts stand inside; with null, or for others, it does nothing. */
export function LedGroupProvider({ group, children }: { group: LedGroup | null; children: ReactNode }) {
  const led = group && canModerate(group) ? group : null
  return (
    <LedGroupContext value={led}>
      {children}
      {led && <BanHost slug={led.slug} />}
    </LedGroupContext>
  )
}

/** The group that the reader leads and whose posts these are, null for everybody else. */
export const useLedGroup = () => useContext(LedGroupContext)

/** Asks and bans, once for all posts: the menu that asked is gone by then. */
function BanHost({ slug }: { slug: string }) {
  const [person, setPerson] = useState<Person | null>(null)
  const { ban } = useBan(slug)
  useEffect(() => askToBan.listen(setPerson), [])
  if (!person) return null
  return (
    <Suspense>
      <BanDialog person={person} onConfirm={() => void ban(person)} onClose={() => setPerson(null)} />
    </Suspense>
  )
}
