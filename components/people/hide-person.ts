"use client"

import { useSyncExternalStore } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"
import { blockAction, muteAction, unblockAction, unmuteAction } from "@/lib/people/actions"
import type { TimelineItem } from "@/lib/posts/view"
import { noteUnfollowed } from "./use-following"

export type Way = "mute" | "block"
export type Person = { handle: string; name: string }

type Act = (person: { handle: string }) => Promise<Result<unknown>>

const ways: Record<Way, { hide: Act; show: Act; done: string; back: string }> = {
  mute: { hide: muteAction, show: unmuteAction, done: "muted", back: "Undo" },
  block: { hide: blockAction, show: unblockAction, done: "blocked", back: "Unblock" },
}

const none: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()
let hidden = none

/** The handles of those whom the reader has hidden since the page was opened: their posts leave the lists at once. */
export function useHiddenPeople(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, readHidden, readNone)
}

/** Whether a post leaves the lists with the hidden people: one of them wrote it, or brought it there. */
export function isOfHidden({ post, repostedBy }: TimelineItem, people: ReadonlySet<string>): boolean {
  return people.has(post.author.handle) || (repostedBy !== undefined && people.has(repostedBy.handle))
}

/** Mutes or blocks somebody; the word about it offers to take it back. */
export async function hidePerson(person: Person, way: Way): Promise<void> {
  setHidden(person.handle, "add")
  const outcome = await tryAction(() => ways[way].hide({ handle: person.handle }))
  if (!outcome.ok) {
    setHidden(person.handle, "delete")
    return showToast(outcome.error.message)
  }
  if (way === "block") noteUnfollowed(person.handle)
  showToast(`You ${ways[way].done} ${person.name}.`, {
    // Taking a block back does not follow again: the button promises no more than it does.
    label: ways[way].back,
    run: () => void showPerson(person, way),
  })
}

/** Takes a mute or a block back. */
export async function showPerson(person: Person, way: Way): Promise<void> {
  const outcome = await tryAction(() => ways[way].show({ handle: person.handle }))
  if (!outcome.ok) return showToast(outcome.error.message)
  setHidden(person.handle, "delete")
  showToast(`You no longer ${way} ${person.name}.`)
}

function setHidden(handle: string, change: "add" | "delete"): void {
  const next = new Set(hidden)
  next[change](handle)
  hidden = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const readHidden = () => hidden
const readNone = () => none
