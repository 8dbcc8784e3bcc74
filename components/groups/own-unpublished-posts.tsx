"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { queuedPosts } from "@/components/composer/new-posts"
import { TimeAgo } from "@/components/ui/time-ago"
import { useAct } from "@/components/ui/use-act"
import type { GroupView } from "@/lib/groups/view"
import { withdrawPostAction } from "@/lib/posts/actions"
import type { QueuedPost } from "@/lib/posts/view"
import { DeclinedText } from "./declined-text"
import { UnpublishedPost } from "./unpublished-post"

type OwnProps = { group: GroupView; posts: readonly QueuedPost[] }

/** What the reader has written here and nobody has let in: what still waits, and what was declined. */
export function OwnUnpublishedPosts({ group, posts }: OwnProps) {
  const router = useRouter()
  useEffect(() => queuedPosts.listen(() => router.refresh()), [router])
  const waiting = posts.filter(({ declinedAt }) => declinedAt === null)
  return (
    <>
      {waiting.length > 0 && (
        <section aria-label="Your posts that wait" className="invitations">
          <h2 className="side-title">Waiting for a moderator</h2>
          <ul>
            {waiting.map((post) => (
              <UnpublishedPost key={post.id} post={post}>
                <LetGo slug={group.slug} id={post.id} label="Withdraw" done="You took the post back." />
              </UnpublishedPost>
            ))}
          </ul>
        </section>
      )}
      {waiting.length < posts.length && <DeclinedPosts group={group} posts={posts} />}
    </>
  )
}

function DeclinedPosts({ group, posts }: OwnProps) {
  return (
    <section aria-label="Your declined posts" className="invitations">
      <h2 className="side-title">Declined</h2>
      <p className="text-meta text-muted">Nobody but you can read these. They stay here for 30 days.</p>
      <ul>
        {posts.map(
          (post) =>
            post.declinedAt !== null && (
              <UnpublishedPost key={post.id} post={post} note={<DeclinedNote at={post.declinedAt} />}>
                <DeclinedText group={group} post={post} />
                <LetGo slug={group.slug} id={post.id} label="Dismiss" done="The declined post is gone." />
              </UnpublishedPost>
            ),
        )}
      </ul>
    </section>
  )
}

function DeclinedNote({ at }: { at: string }) {
  return (
    <>
      Declined by a moderator of the group · <TimeAgo iso={at} />
    </>
  )
}

type LetGoProps = { slug: string; id: string; label: string; done: string }

function LetGo({ slug, id, label, done }: LetGoProps) {
  const { isActing, act } = useAct()
  return (
    <button
      type="button"
      className="button"
      disabled={isActing}
      onClick={() => void act(() => withdrawPostAction({ slug, id }), { done })}
    >
      {label}
    </button>
  )
}
