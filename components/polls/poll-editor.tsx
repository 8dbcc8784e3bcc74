"use client"

import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import { Icon } from "@/components/ui/icon"
import { sizes } from "@/lib/core/sizes"
import type { PollDraft } from "@/lib/polls/input"
import { pollOptions } from "@/lib/polls/policy"
import { isJustBegun } from "./new-poll"
import { PollRules } from "./poll-rules"

type EditorProps = {
  poll: PollDraft
  fault: string | null
  onChange: (poll: PollDraft | null) => void
}

/** The answers to choose from, and how it is voted on them. */
export function PollEditor({ poll, fault, onChange }: EditorProps) {
  const faultId = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const { options } = poll
  const change = (options: string[]) => onChange({ ...poll, options })
  const fieldOf = (n: number) => box.current?.querySelectorAll<HTMLInputElement>(".poll-field input")[n]

  // A poll out of a draft must not take the focus from where the reader is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the editor appears
  useEffect(() => {
    if (isInUse(box.current) && isJustBegun(poll)) fieldOf(0)?.focus()
  }, [])

  /** Enter goes on to the next option; with Ctrl it posts, as everywhere in the box. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, n: number) {
    if (event.key !== "Enter") return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) event.currentTarget.form?.requestSubmit()
    else if (n < options.length - 1) fieldOf(n + 1)?.focus()
    else if (options.length < pollOptions.max && options[n]) add()
  }

  function add() {
    change([...options, ""])
    setTimeout(() => fieldOf(options.length)?.focus())
  }

  return (
    <fieldset ref={box} className="poll-editor" aria-describedby={faultId}>
      <legend className="sr-only">Poll</legend>
      {options.map((text, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place on the ballot
        <div key={n} className="poll-field">
          <input
            className="field"
            aria-label={`Option ${n + 1}`}
            placeholder={`Option ${n + 1}`}
            autoComplete="off"
            maxLength={sizes.pollOption * 4}
            value={text}
            onChange={(event) => change(options.with(n, event.target.value))}
            onKeyDown={(event) => onKeyDown(event, n)}
          />
          {options.length > pollOptions.min && (
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove option ${n + 1}`}
              onClick={() => change(options.toSpliced(n, 1))}
            >
              <Icon name="close" small />
            </button>
          )}
        </div>
      ))}
      <p id={faultId} className="text-meta text-muted">
        {fault}
      </p>
      <div className="poll-editor-bar">
        {options.length < pollOptions.max && (
          <button type="button" className="button" onClick={add}>
            Add option
          </button>
        )}
        <button type="button" className="button" aria-label="Remove poll" onClick={() => onChange(null)}>
          Remove
        </button>
      </div>
      <PollRules poll={poll} onChange={onChange} />
    </fieldset>
  )
}

/** Two boxes can hold one draft: that on the page stays behind while another is open over it. */
const isInUse = (editor: Element | null) =>
  editor?.checkVisibility() === true && !editor.closest("[aria-hidden='true']")
