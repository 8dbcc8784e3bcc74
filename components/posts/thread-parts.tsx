import type { PostView } from "@/lib/posts/view"
import { QuoteCard } from "./quote-card"
import { ThreadChips } from "./thread-chips"

type PartsProps = {
  post: PostView
  /** On its own page, where the whole thread stands below. */
  large?: true
}

/** Of a post that begins a thread: what its author said last in it, or the answer to what it asks; and chips. */
export function ThreadParts({ post, large }: PartsProps) {
  const { thread, id } = post
  return (
    <>
      {large && thread?.answer && (
        <section className="thread-answer" aria-label="Answer">
          <h2 className="text-meta text-muted">Answer</h2>
          <QuoteCard quote={{ post: thread.answer }} />
        </section>
      )}
      {!large && thread?.tail && (
        <div className="thread-tail">
          {thread.tail.count > 1 && (
            <a className="link text-meta" href={`/posts/${id}`}>
              {thread.tail.count - 1} more in this thread
            </a>
          )}
          <QuoteCard quote={{ post: thread.tail.post }} />
        </div>
      )}
      <ThreadChips post={post} />
    </>
  )
}
