"use client"

import { useEffect, useRef } from "react"
import { MoreBox } from "./more-box"

type BoxesProps = {
  more: readonly string[]
  /** They were asked for just now: out of a draft they leave the focus where it is. */
  takesFocus: boolean
  onChange: (more: string[]) => void
  onSubmit: () => void
}

/** One box below the other; a new one takes the focus, and where one is removed the one above has it. */
export function MoreBoxes({ more, takesFocus, onChange, onSubmit }: BoxesProps) {
  const list = useRef<HTMLOListElement>(null)
  const known = useRef(takesFocus ? 0 : more.length)

  useEffect(() => {
    const isNew = more.length > known.current
    known.current = more.length
    if (isNew && more.at(-1) === "") boxAt(list.current, more.length - 1)?.focus()
  }, [more])

  function remove(at: number) {
    onChange(more.toSpliced(at, 1))
    // The one above: that of the first post where this was the second.
    boxAt(list.current?.closest("form"), at)?.focus()
  }

  return (
    <ol ref={list} className="more-boxes" aria-label="Further posts of the thread">
      {more.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a post of a thread is its place in it
        <li key={at}>
          <MoreBox
            n={at + 2}
            text={text}
            onChange={(next) => onChange(more.with(at, next))}
            onRemove={() => remove(at)}
            onSubmit={onSubmit}
          />
        </li>
      ))}
    </ol>
  )
}

const boxAt = (place: Element | null | undefined, at: number) => place?.querySelectorAll("textarea")[at]
