"use client"

import { useQuery } from "@tanstack/react-query"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { ErrorState } from "@/components/ui/error-state"
import { fetchJson } from "@/components/ui/fetch-json"
import { Icon } from "@/components/ui/icon"
import { TimeAgo } from "@/components/ui/time-ago"
import type { PostVersion, PostView } from "@/lib/posts/view"
import { VersionText } from "./version-text"

type HistoryProps = { post: Pick<PostView, "id" | "editedAt">; onClose: () => void }

/** Everything a post has said, newest first, with what each version took away and put in. */
export function EditHistory({ post: { id, editedAt }, onClose }: HistoryProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["edits", id, editedAt],
    queryFn: ({ signal }) => fetchJson<PostVersion[]>(`/api/posts/${id}/edits`, signal),
    retry: false,
    // Who may read it is asked each time.
    gcTime: 0,
  })
  return (
    <Dialog title={<Heading />} onClose={onClose}>
      {data && <Versions versions={data} />}
      {error && <ErrorState message={error.message} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
    </Dialog>
  )
}

function Versions({ versions }: { versions: readonly PostVersion[] }) {
  return (
    <ol className="versions" aria-label="Versions">
      {versions.map(({ body, writtenAt }, at) => (
        <li key={writtenAt} className="version">
          <p className="text-meta text-muted">
            {describe(at, versions.length)} · <TimeAgo iso={writtenAt} as="stamp" />
          </p>
          <VersionText body={body} before={versions[at + 1]?.body ?? null} />
        </li>
      ))}
    </ol>
  )
}

function describe(at: number, count: number): string {
  if (at === count - 1) return "Posted"
  return at === 0 ? "Now" : "Changed"
}

function Loading() {
  return (
    <div className="versions" aria-busy>
      <div className="skeleton h-4 w-40" />
      <div className="skeleton mt-2 h-5" />
      <div className="skeleton mt-2 h-5 w-3/5" />
    </div>
  )
}

function Heading() {
  return (
    <div className="dialog-heading">
      <DialogTitle>Edit history</DialogTitle>
      <DialogClose className="icon-button">
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </DialogClose>
    </div>
  )
}
