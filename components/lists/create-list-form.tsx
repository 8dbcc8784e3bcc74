"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { createListAction } from "@/lib/lists/actions"

/** Begins a list and goes to where people are put on it. */
export function CreateListForm() {
  const [name, setName] = useState("")
  const [isSending, setSending] = useState(false)
  const router = useRouter()
  const request = useRef({ name: "", key: "" })

  async function create(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    // The same name again is the same request: after a lost answer it makes no second list.
    if (request.current.name !== name) request.current = { name, key: crypto.randomUUID() }
    const { key } = request.current
    const outcome = await tryAction(() => createListAction({ name }, { key }))
    setSending(false)
    if (!("unknown" in outcome)) request.current = { name: "", key: "" }
    if (!outcome.ok) return showToast(outcome.error.message)
    router.push(`/lists/${outcome.data.id}/people`)
  }

  return (
    <form className="directory-filter list-form" onSubmit={create}>
      <input
        className="field"
        aria-label="Name of the new list"
        placeholder="Name of a new list"
        autoComplete="off"
        dir="auto"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button button-primary" disabled={isSending || !name.trim()}>
        Create list
      </button>
    </form>
  )
}
