"use client"

import { useRouter } from "next/navigation"
import { type RefObject, useEffect, useRef, useState } from "react"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Result } from "@/lib/core/result"
import { editsOf, followServer, lookAgain, markSaved, startForm, typeInto } from "./form-state"

type Faults = Record<string, string>

/**
 * What is typed into a form, what the server finds wrong with it, and sending it. Nothing typed is lost by a refusal,
 * nor by what somebody else saves meanwhile; whoever is refused is taken to the first field that needs another look.
 */
export function useForm<T extends object>(initial: T) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [state, setState] = useState(() => startForm(initial))
  const [faults, setFaults] = useState<Faults>({})
  const [isSending, setSending] = useState(false)
  useFirstFault(form, faults)
  useServer(initial, (latest) => setState((known) => followServer(known, latest)))
  const edits = editsOf(state)

  function change(fields: Partial<T>) {
    setState((known) => typeInto(known, fields))
    setFaults({})
  }

  /** The answer when it was accepted, null after a refusal that the reader has been told. */
  async function send<A>(call: (values: T, changes: typeof edits) => Promise<Result<A>>): Promise<A | null> {
    setSending(true)
    const outcome = await tryAction(() => call(state.values, edits))
    setSending(false)
    if (outcome.ok) {
      setState((known) => markSaved(known, edits.wanted))
      return outcome.data
    }
    setFaults(outcome.error.fields ?? {})
    showToast(outcome.error.message)
    if (outcome.error.code === "conflict") {
      setState(lookAgain)
      router.refresh()
    }
    return null
  }

  const hasChanged = Object.keys(edits.wanted).length > 0
  return { form, values: state.values, faults, isSending, hasChanged, change, send }
}

/** Calls back when the page was read anew and says something else than before. */
function useServer<T>(latest: T, onNews: (latest: T) => void) {
  const text = JSON.stringify(latest)
  const [known, setKnown] = useState(text)
  if (known === text) return
  setKnown(text)
  onNews(latest)
}

function useFirstFault(form: RefObject<HTMLFormElement | null>, faults: Faults) {
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [form, faults])
}
