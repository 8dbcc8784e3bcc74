"use client"

import { errorMessage } from "@/components/shell/error-message"
import { ErrorState } from "@/components/ui/error-state"

type Props = { error: Error & { digest?: string }; retry: () => void }

export default function RootError({ error, retry }: Props) {
  return (
    <main className="py-24">
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState message={errorMessage(error.digest)} onRetry={retry} />
    </main>
  )
}
