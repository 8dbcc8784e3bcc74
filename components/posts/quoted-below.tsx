"use client"

import type { PostView } from "@/lib/posts/view"
import { asQuote } from "./as-quote"
import { usePost } from "./post-store"
import { QuotePreview } from "./quote-card"

/** What one is writing about, as it is now: it may be taken from the reader while they write. */
export function QuotedBelow({ post: received }: { post: PostView }) {
  return <QuotePreview quote={asQuote(usePost(received))} />
}
