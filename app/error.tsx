"use client"

import { ErrorState } from "@/components/ui/error-state"

export default function RootError({ retry }: { retry: () => void }) {
  return (
    <main className="py-24">
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState message="Something went wrong on our side." onRetry={retry} />
    </main>
  )
}
