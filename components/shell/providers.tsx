"use client"

import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import { type ViewerCard, ViewerProvider } from "./viewer-context"

// Lists change when their reader asks, never because a window was looked at again.
const quiet = { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } }

export function Providers({ viewer, children }: { viewer: ViewerCard; children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: quiet }))
  return (
    <QueryClientProvider client={client}>
      <ViewerProvider viewer={viewer}>{children}</ViewerProvider>
    </QueryClientProvider>
  )
}
