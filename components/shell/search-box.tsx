"use client"

import { useRouter } from "next/navigation"
import type { FormEvent } from "react"
import { Icon } from "@/components/ui/icon"

/** Finds people; a word that begins with # leads to the posts that carry it. */
export function SearchBox() {
  const router = useRouter()
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get("q") ?? "").trim()
    const tag = /^[#＃](\S+)$/u.exec(text)?.[1]
    router.push(tag ? `/tags/${encodeURIComponent(tag)}` : `/people?q=${encodeURIComponent(text)}`)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than some screen readers in use
    <form role="search" className="search-box" action="/people" onSubmit={search}>
      <Icon name="search" small />
      <input
        type="search"
        name="q"
        className="search-text"
        aria-label="Search people or a #tag"
        placeholder="Search people or a #tag"
        autoComplete="off"
        maxLength={100}
        data-search
      />
      <kbd className="key">/</kbd>
    </form>
  )
}
