"use client"

import { useEffect, useState } from "react"
import { sizes } from "@/lib/core/sizes"

type Rules = typeof import("@/lib/posts/body-check")

let rules: Rules | null = null
let loading: Promise<Rules | null> | null = null

/**
 * The rules for a post's text weigh as much as the rest of the box, so they come when somebody begins to write; null
 * while they are out of reach.
 */
export function loadBodyRules(): Promise<Rules | null> {
  loading ??= import("@/lib/posts/body-check").then(
    (file) => {
      rules = file
      return file
    },
    () => {
      loading = null
      return null
    },
  )
  return loading
}

/** Whether a further post of a thread holds it up; an empty one is left out. */
export const isPostable = (text: string): boolean =>
  text.trim() === "" || rules === null || rules.checkBody(text).ok

type Checked = { length: number; max: number; fault: string | null; canPost: boolean }

const unchecked = (text: string): Checked => ({
  length: text.length,
  max: sizes.postGraphemes,
  fault: null,
  canPost: text.trim() !== "",
})

/**
 * How long the text is as its author is told, and what stands against posting it. Beside images or files, of which there
 * are so many, it may be empty.
 */
export function useBodyCheck(text: string, attached = 0): Checked {
  const [known, setLoaded] = useState(rules)
  // Fetched by another box, or when the connection was back.
  const loaded = known ?? rules
  const isWriting = text !== ""
  useEffect(() => {
    if (!isWriting || loaded) return
    let isCurrent = true
    void loadBodyRules().then((file) => {
      if (isCurrent && file) setLoaded(file)
    })
    return () => {
      isCurrent = false
    }
  }, [isWriting, loaded])

  if (attached > 0 && text.trim() === "") return { ...unchecked(""), canPost: true }
  if (!loaded) return unchecked(text)
  const check = loaded.checkBody(text)
  const max = loaded.bodyLimits.maxGraphemes
  if (check.ok) return { length: check.length, max, fault: null, canPost: true }
  // An empty box is no fault to speak of; its button alone says that there is nothing to post.
  const fault = check.reason === "blank" ? null : loaded.explainBodyFault(check.reason)
  return { length: check.length, max, fault, canPost: false }
}
