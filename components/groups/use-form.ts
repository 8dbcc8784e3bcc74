"use client"

import { type RefObject, useEffect, useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"

type Faults = Record<string, string>

/**
 * What is typed into a form, what the server finds wrong with it, and sending it. Nothing typed is lost by a refusal,
 * and whoever is refused is taken to the first field that needs another look.
 */
export function useForm<T extends object>(initial: T) {
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(initial)
  const [saved, setSaved] = useState(initial)
  const [faults, setFaults] = useState<Faults>({})
  const [isSending, setSending] = useState(false)
  useFirstFault(form, faults)

  function change(fields: Partial<T>) {
    setValues((known) => ({ ...known, ...fields }))
    setFaults({})
  }

  /** The answer when it was accepted, null after a refusal that the reader has been told. */
  async function send<A>(call: (values: T) => Promise<Result<A>>): Promise<A | null> {
    setSending(true)
    const outcome = await tryAction(() => call(values))
    setSending(false)
    if (outcome.ok) {
      setSaved(values)
      return outcome.data
    }
    setFaults(outcome.error.fields ?? {})
    showToast(outcome.error.message)
    return null
  }

  const hasChanged = JSON.stringify(values) !== JSON.stringify(saved)
  return { form, values, faults, isSending, hasChanged, change, send }
}

function useFirstFault(form: RefObject<HTMLFormElement | null>, faults: Faults) {
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [form, faults])
}
