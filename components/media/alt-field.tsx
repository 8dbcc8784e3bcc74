"use client"

import { useId } from "react"
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
      />
    </>
  )
}
