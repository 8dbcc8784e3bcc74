"use client"

import "./globals.css"
import { ErrorState } from "@/components/ui/error-state"

/** When not even the page's frame could be made. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Rookery</title>
        <main className="py-24">
          <h1 className="sr-only">Something went wrong</h1>
          <ErrorState message="Something went wrong on our side." onRetry={retry} />
        </main>
      </body>
    </html>
  )
}
