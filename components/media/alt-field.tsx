"use client"

import { type KeyboardEvent, useId } from "react"
import { mediaLimits } from "@/lib/media/policy"

type FieldProps = {
  /** What is described: "image 2". */
  name: string
  alt: string
  problemId: string
  onChange: (alt: string) => void
}

/** What is to be seen on an image, for those who do not see it. */
export function AltField({ name, alt, problemId, onChange }: FieldProps) {
  const id = useId()
  return (
    <>
      <label className="attached-label" htmlFor={id}>
        Description of {name}
      </label>
      <textarea
        id={id}
        className="field alt-field"
        rows={2}
        dir="auto"
        placeholder="What is to be seen?"
        aria-describedby={problemId}
        maxLength={mediaLimits.altCodePoints}
        value={alt}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={submitByKeys}
      />
    </>
  )
}

/** Ctrl or Command with Enter, as everywhere in the box. */
function submitByKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
