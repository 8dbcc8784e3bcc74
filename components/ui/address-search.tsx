"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react"
import { arriveAtSearch } from "./go-to-search"
import { Icon } from "./icon"

const pauseMs = 250

type SearchProps = {
  /** What is searched: "Groups". */
  label: string
  /** What one types: "Name of a group". */
  field: string
  path: string
  /** What else the address holds. */
  params?: Record<string, string>
  q: string
  /** What stands beside the field; a field with a name asks as well. */
  children?: ReactNode
}

/** Narrows the list below down while one types; the address holds the query, so it can be shared and come back to. */
export function AddressSearch({ label, field, path, params = {}, q, children }: SearchProps) {
  const form = useRef<HTMLFormElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const router = useRouter()
  const [isPending, startTransition] = useTransition()

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => arriveAtSearch(box.current), [])
  useEffect(() => {
    // The field follows the address when it changes from elsewhere, as by Back.
    if (box.current && box.current !== document.activeElement) box.current.value = q
  }, [q])

  function ask(afterMs: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (!form.current) return
      const query = readQuery(form.current)
      const address = query ? `${path}?${query}` : path
      startTransition(() => router.replace(address as "/groups", { scroll: false }))
    }, afterMs)
  }

  function change({ target, currentTarget }: FormEvent<HTMLFormElement>) {
    // What is typed into a dialog that a button beside has opened comes by here as well.
    if (!(target instanceof HTMLElement && currentTarget.contains(target))) return
    ask(target instanceof HTMLSelectElement ? 0 : pauseMs)
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
      aria-label={label}
      aria-busy={isPending}
      action={path}
      className="directory-filter address-search"
      onChange={change}
      onSubmit={submit}
    >
      {Object.entries(params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="search-box">
        <Icon name="search" small />
        <input
          ref={box}
          type="search"
          name="q"
          className="search-text"
          aria-label={field}
          placeholder={field}
          autoComplete="off"
          maxLength={100}
          defaultValue={q}
          data-search
        />
      </div>
      {children}
      <button type="submit" className="sr-only focus:not-sr-only">
        Search
      </button>
    </form>
  )
}

/** What the fields of a form ask for; an empty one asks nothing. */
function readQuery(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()])
  return new URLSearchParams(fields.filter(([, value]) => value)).toString()
}
