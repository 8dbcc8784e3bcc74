"use client"

import { Icon } from "@/components/ui/icon"

type ButtonProps = { isQuestion: boolean; onChange: (isQuestion: boolean) => void }

/** Marks what is written as a question, which waits for an answer, or takes the mark away. */
export function QuestionButton({ isQuestion, onChange }: ButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Ask a question"
      title={isQuestion ? "This asks a question" : "Ask a question"}
      aria-pressed={isQuestion}
      onClick={() => onChange(!isQuestion)}
    >
      <Icon name="question" />
    </button>
  )
}
