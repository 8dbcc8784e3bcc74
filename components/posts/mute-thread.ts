"use client"

import { useSyncExternalStore } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Id } from "@/lib/core/ids"
import { muteThreadAction, unmuteThreadAction } from "@/lib/posts/actions"
import type { PostView, TimelineItem } from "@/lib/posts/view"

type Choices = ReadonlyMap<Id, "muted" | "heard">

const none: Choices = new Map()
const listeners = new Set<() => void>()
let choices = none

/** By the first posts of threads, what the reader chose since the page was opened: muted ones leave home at once. */
export function useThreadChoices(): Choices {
  return useSyncExternalStore(subscribe, readChoices, readNone)
}

export const isOfMuted = ({ post }: TimelineItem, known: Choices) => known.get(rootOf(post)) === "muted"

/** Whether the reader has muted the thread of a post, before the page was opened or since. */
export function useIsThreadMuted(post: PostView): boolean {
  const choice = useThreadChoices().get(rootOf(post))
  return choice ? choice === "muted" : post.mine.threadMuted
}

/** Mutes the thread of a post; the word about it offers to take it back. */
export async function muteThread(post: PostView): Promise<void> {
  const root = rootOf(post)
  choose(root, "muted")
  const outcome = await tryAction(() => muteThreadAction({ id: post.id }))
  if (outcome.ok)
    return void showToast("This thread stays out of your home.", {
      label: "Undo",
      run: () => void unmuteThread(root),
    })
  choose(root, "heard")
  showToast(outcome.error.message)
}

/** Lets a thread back in, by its first post. */
export async function unmuteThread(root: Id): Promise<void> {
  const outcome = await tryAction(() => unmuteThreadAction({ id: root }))
  if (outcome.ok) choose(root, "heard")
  showToast(outcome.ok ? "This thread may come up at home again." : outcome.error.message)
}

export const rootOf = ({ id, rootId }: PostView): Id => rootId ?? id

function choose(root: Id, choice: "muted" | "heard"): void {
  choices = new Map(choices).set(root, choice)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const readChoices = () => choices
const readNone = () => none
