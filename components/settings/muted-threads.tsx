"use client"

import { EmptyState } from "@/components/ui/empty-state"
import { useAct } from "@/components/ui/use-act"
import { unmuteThreadAction } from "@/lib/posts/actions"
import type { MutedThread } from "@/lib/posts/view"

/** The threads that the reader has muted, each with the way back. */
export function MutedThreads({ threads }: { threads: readonly MutedThread[] }) {
  if (threads.length === 0)
    return <EmptyState>You have muted no thread. The menu of a post is where you would.</EmptyState>
  return (
    <ul aria-label="Muted threads">
      {threads.map((thread) => (
        <ThreadRow key={thread.rootId} thread={thread} />
      ))}
    </ul>
  )
}

function ThreadRow({ thread: { rootId, first } }: { thread: MutedThread }) {
  const { isActing, act } = useAct()
  const unmute = () => act(() => unmuteThreadAction({ id: rootId }), { done: "The thread is unmuted." })
  return (
    <li className="settings-row">
      <div className="min-w-0 flex-1">
        <a className="block truncate font-semibold hover:underline" href={`/posts/${rootId}`}>
          <bdi>{first ? first.author.name : "A post that is not shown"}</bdi>
        </a>
        {first && (
          <p className="truncate text-meta text-muted" dir="auto">
            {first.text}
          </p>
        )}
      </div>
      <button type="button" className="button" disabled={isActing} onClick={() => void unmute()}>
        Unmute
      </button>
    </li>
  )
}
