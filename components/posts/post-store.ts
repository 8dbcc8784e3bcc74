"use client"

import { useCallback, useLayoutEffect, useSyncExternalStore } from "react"
import { createKeyedStore } from "@/components/ui/keyed-store"
import type { Id } from "@/lib/core/ids"
import type { OwnPart, PostView } from "@/lib/posts/view"
import { asQuote } from "./as-quote"

const posts = createKeyedStore<PostView>()
const seen = new WeakSet<object>()
const acting = new Map<Id, number>()
const ofGroups = new Map<string, Set<Id>>()
/** By a post, the posts kept here that quote it. */
const quotesOf = new Map<Id, Set<Id>>()

/** The post as the reader left it last, in whichever list they did. */
export function usePost(received: PostView): PostView {
  const { id } = received
  const subscribe = useCallback((listener: () => void) => posts.subscribe(id, listener), [id])
  return useSyncExternalStore(
    subscribe,
    () => posts.get(id) ?? received,
    () => received,
  )
}

/** A post as it is kept here, if it is. */
export function useKept(id: Id): PostView | undefined {
  const subscribe = useCallback((listener: () => void) => posts.subscribe(id, listener), [id])
  return useSyncExternalStore(
    subscribe,
    () => posts.get(id),
    () => undefined,
  )
}

/** Takes over the posts of a list as the server gave them, see `takeOver`. */
export function useFreshPosts(list: Iterable<PostView>): void {
  useLayoutEffect(() => takeOver(list))
}

/**
 * Takes over what the server said of each post. Every answer counts once, by its identity: a list that grows, or is
 * come back to, holds old answers too, and they must not undo what the reader did since.
 */
export function takeOver(list: Iterable<PostView>): void {
  for (const post of list) {
    if (seen.has(post)) continue
    seen.add(post)
    if (post.group) holdGroup(post.group.slug).add(post.id)
    noteQuote(post)
    if (acting.has(post.id)) continue
    posts.set(post.id, post)
    replaceQuotes(post.id, asQuote(post))
  }
}

function noteQuote({ id, quote }: PostView): void {
  if (!quote || "gone" in quote) return
  const { post } = quote
  if (post.group) holdGroup(post.group.slug).add(post.id)
  quotesOf.set(post.id, (quotesOf.get(post.id) ?? new Set<Id>()).add(id))
}

/** What is quoted says something else or is gone: so it is wherever it is quoted. */
function replaceQuotes(id: Id, quote: PostView["quote"]): void {
  for (const quoting of quotesOf.get(id) ?? []) {
    const post = posts.get(quoting)
    if (post?.quote) posts.set(quoting, { ...post, quote })
  }
}

/** Whether the post, or one that quotes it, is kept here. */
export const isHeld = (id: Id) => posts.get(id) !== undefined || quotesOf.has(id)

export function readPost(received: PostView): PostView {
  return posts.get(received.id) ?? received
}

export function writePost(post: PostView): void {
  posts.set(post.id, post)
}

/** Writes how the reader stands to a post, if it is kept here. */
export function changeOwnPart({ id }: { id: Id }, part: Partial<OwnPart>): void {
  const post = posts.get(id)
  if (post) posts.set(id, { ...post, mine: { ...post.mine, ...part } })
}

/** A post that is gone keeps its place as a tombstone, so that nothing moves under the reader. */
export function markDeleted(id: Id): void {
  const post = posts.get(id)
  if (post)
    posts.set(id, {
      ...post,
      deleted: true,
      body: "",
      entities: [],
      quote: null,
      media: [],
      poll: null,
      preview: null,
      thread: null,
    })
  replaceQuotes(id, { gone: true })
}

/** The addresses of the groups of which posts, or pages of their own, are kept here. */
export const heldGroups = (): string[] => [...ofGroups.keys()]

/** Takes back the posts of a group that the reader may no longer read; says whether anything of it was kept. */
export function forgetGroup(slug: string): boolean {
  const ids = ofGroups.get(slug)
  for (const id of ids ?? []) markDeleted(id)
  return ofGroups.delete(slug)
}

/** Notes that something of a group was shown, be it a page without posts; gives its posts that are kept. */
export function holdGroup(slug: string): Set<Id> {
  const ids = ofGroups.get(slug) ?? new Set<Id>()
  ofGroups.set(slug, ids)
  return ids
}

/** While an act is under way, answers that may be older than it are not taken over. */
export async function whileActing<T>(id: Id, act: () => Promise<T>): Promise<T> {
  acting.set(id, (acting.get(id) ?? 0) + 1)
  try {
    return await act()
  } finally {
    const left = (acting.get(id) ?? 1) - 1
    if (left === 0) acting.delete(id)
    else acting.set(id, left)
  }
}

export const isActing = (id: Id) => acting.has(id)
