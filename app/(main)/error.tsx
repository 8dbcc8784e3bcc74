"use client"

import { errorMessage } from "@/components/shell/error-message"
import { ErrorState } from "@/components/ui/error-state"

type Props = { error: Error & { digest?: string }; retry: () => void }

/** What is told of an error is what the reader can do; the rest is in the log, under the digest. */
export default function PageError({ error, retry }: Props) {
  return (
    <div className="py-16">
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState
        message={errorMessage(error.digest)}
        kept="What you typed is kept in this browser."
        onRetry={retry}
      />
    </div>
  )
}
