"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useEffect, useRef, useTransition } from "react"
import { arriveAtSearch } from "@/components/shell/go-to-search"
import { Icon } from "@/components/ui/icon"
import { type DirectoryQuery, directoryAddress } from "./directory-query"

const pauseMs = 250

type FilterProps = { query: DirectoryQuery; departments: readonly string[] }

/** Narrows the directory down while one types; the address holds the query, so it can be shared and come back to. */
export function DirectoryFilter({ query, departments }: FilterProps) {
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => arriveAtSearch(box.current), [])
  useFollowAddress(form, query)

  function ask(afterMs: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!form.current) return
      const address = directoryAddress(readForm(form.current))
      startTransition(() => router.replace(address as "/people", { scroll: false }))
    }, afterMs)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    ask(0)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than some screen readers in use
    <form
      ref={form}
      role="search"
      aria-label="People"
      aria-busy={isPending}
      action="/people"
      className="directory-filter"
      onSubmit={submit}
    >
      <div className="search-box">
        <Icon name="search" small />
        <input
          ref={box}
          type="search"
          name="q"
          className="search-text"
          aria-label="Name, title or department"
          placeholder="Name, title or department"
          autoComplete="off"
          maxLength={100}
          defaultValue={query.q}
          onInput={() => ask(pauseMs)}
          data-search
        />
      </div>
      <select
        name="department"
        className="field directory-department"
        aria-label="Department"
        defaultValue={query.department}
        onChange={() => ask(0)}
      >
        <option value="">All departments</option>
        {departments.map((department) => (
          <option key={department} value={department}>
            {department}
          </option>
        ))}
      </select>
      <button type="submit" className="sr-only focus:not-sr-only">
        Search
      </button>
    </form>
  )
}

function readForm(form: HTMLFormElement): DirectoryQuery {
  const fields = new FormData(form)
  return { q: String(fields.get("q") ?? "").trim(), department: String(fields.get("department") ?? "") }
}

/** The fields follow the address when it changes from elsewhere, as by the search box beside or by Back. */
function useFollowAddress(form: React.RefObject<HTMLFormElement | null>, { q, department }: DirectoryQuery) {
  useEffect(() => {
    const text = form.current?.elements.namedItem("q")
    const choice = form.current?.elements.namedItem("department")
    if (text instanceof HTMLInputElement && text !== document.activeElement) text.value = q
    if (choice instanceof HTMLSelectElement) choice.value = department
  }, [form, q, department])
}
