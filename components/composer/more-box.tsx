"use client"

import { type KeyboardEvent, useEffect, useId, useRef } from "react"
import { CharacterRing } from "@/components/ui/character-ring"
import { Icon } from "@/components/ui/icon"
import { growWithText } from "./auto-grow"
import { MentionList } from "./mention-list"
import { loadBodyRules, useBodyCheck } from "./use-body-check"
import { useMentions } from "./use-mentions"

type BoxProps = {
  /** Its place in the thread, from 2. */
  n: number
  text: string
  onChange: (text: string) => void
  onRemove: () => void
  onSubmit: () => void
}

/** One further post of a thread, with its own count. */
export function MoreBox({ n, text, onChange, onRemove, onSubmit }: BoxProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const check = useBodyCheck(text)
  const mentions = useMentions({ ref: box, text, setText: onChange })
  const problemId = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with what is in it
  useEffect(() => growWithText(box.current), [text])

  function onKeyDown(event: KeyboardEvent) {
    if (mentions.onKey(event)) return
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSubmit()
  }

  return (
    <>
      <textarea
        ref={box}
        className="composer-text"
        rows={1}
        aria-label={`Text of post ${n}`}
        aria-describedby={problemId}
        aria-invalid={check.fault !== null || undefined}
        aria-autocomplete="list"
        aria-controls={mentions.isOpen ? mentions.id : undefined}
        aria-activedescendant={mentions.activeId}
        placeholder="And then?"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onFocus={() => void loadBodyRules()}
        onSelect={mentions.look}
        onBlur={mentions.close}
        onKeyDown={onKeyDown}
      />
      {mentions.isOpen && <MentionList {...mentions} />}
      <p id={problemId} className="composer-problem" role="alert">
        {check.fault}
      </p>
      <div className="more-box-bar">
        <CharacterRing length={check.length} max={check.max} />
        <button type="button" className="icon-button" aria-label={`Remove post ${n}`} onClick={onRemove}>
          <Icon name="close" small />
        </button>
      </div>
    </>
  )
}
