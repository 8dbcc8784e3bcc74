"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import { createListAction } from "@/lib/lists/actions"

/** Begins a list and goes to where people are put on it. */
export function CreateListForm() {
  const [name, setName] = useState("")
  const [isSending, setSending] = useState(false)
  const router = useRouter()

  async function create(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const outcome = await tryAction(() => createListAction({ name }))
    setSending(false)
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
