"use client"

import { useRef } from "react"
import { CharacterRing } from "@/components/ui/character-ring"
import { Icon } from "@/components/ui/icon"
import { PostText } from "./post-text"
import { useBodyCheck } from "./use-body-check"

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
  const { fault, length, max } = useBodyCheck(text)
  return (
    <>
      <PostText
        label={`Text of post ${n}`}
        placeholder="And then?"
        {...{ box, text, fault, onChange, onSubmit }}
      />
      <div className="more-box-bar">
        <CharacterRing length={length} max={max} />
        <button type="button" className="icon-button" aria-label={`Remove post ${n}`} onClick={onRemove}>
          <Icon name="close" small />
        </button>
      </div>
    </>
  )
}
