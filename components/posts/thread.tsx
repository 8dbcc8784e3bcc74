"use client"

import { useEffect, useState } from "react"
import { newPosts } from "@/components/composer/new-posts"
import { ReplyBox } from "@/components/composer/reply-box"
import { useLiveEvents } from "@/components/live/use-live-events"
import { PendingPosts } from "@/components/outgoing/pending-posts"
import { useHiddenPeople } from "@/components/people/hide-person"
import { feedRole } from "@/components/timelines/feed-role"
import { PostSkeletons } from "@/components/timelines/post-skeletons"
import { TimelineEnd } from "@/components/timelines/timeline-end"
import { counted } from "@/components/ui/count"
import type { PostView, ThreadView } from "@/lib/posts/view"
import { FocusedPost } from "./focused-post"
import { PostCard } from "./post-card"
import { markDeleted, useFreshPosts } from "./post-store"
import { Branch } from "./reply-branch"
import { postsOf, withoutPeople } from "./reply-branches"
import { useReplies } from "./use-replies"

/** A post's own page: what led to it, the post, and the answers to it. */
export function Thread({ thread }: { thread: ThreadView }) {
  const { ancestors, post } = thread
  const chain = useChain(thread)
  const replies = useReplies(post.id, thread.replies)
  const inChain = new Set(chain.map(({ id }) => id))
  const branches = withoutPeople(replies.branches, useHiddenPeople()).filter(
    (branch) => !inChain.has(branch.post.id),
  )
  const shown = [post, ...chain, ...replies.branches.flatMap(postsOf)]
  useFreshPosts([...ancestors, ...shown])
  useEffect(() => newPosts.listen((item) => void replies.addOwn(item.post)), [replies.addOwn])
  const isShown = (id: string) => shown.some((one) => one.id === id)
  return (
    <div>
      {ancestors.map((ancestor) => (
        <PostCard key={ancestor.id} item={{ id: ancestor.id, post: ancestor }} answeredBelow />
      ))}
      <FocusedPost post={post} />
      {chain.map((next, at) => (
        <PostCard key={next.id} item={{ id: next.id, post: next }} answeredBelow={at < chain.length - 1} />
      ))}
      {!post.deleted && <ReplyBox replyTo={post} />}
      <PendingPosts belongs={({ replyTo }) => replyTo !== null && isShown(replyTo.id)} />
      <NewReplies answers={isShown} onShow={() => void replies.readAgain()} />
      <div {...feedRole("Replies", branches.length)} aria-busy={replies.isLoading}>
        {branches.map((branch, at) => (
          <Branch key={branch.post.id} branch={branch} position={at + 1} />
        ))}
      </div>
      <TimelineEnd {...replies} skeletons={<PostSkeletons count={3} />} end="" count={branches.length} />
    </div>
  )
}

/** What the author went on to say; what they add is there at once. */
function useChain({ post, chain }: ThreadView): PostView[] {
  const [added, setAdded] = useState<readonly PostView[]>([])
  const all = [...chain, ...added]
  const last = all.at(-1)
  useEffect(
    () =>
      newPosts.listen(({ post: own }) => {
        if (last && own.replyTo?.id === last.id && own.author.handle === post.author.handle)
          setAdded((known) => [...known, own])
      }),
    [last, post.author.handle],
  )
  return all
}

type NewRepliesProps = {
  /** Whether a post is on this page, so that answers to it belong here. */
  answers: (id: string) => boolean
  onShow: () => void
}

/** Answers that came in while the thread is read: counted, and shown when the reader asks. */
function NewReplies({ answers, onShow }: NewRepliesProps) {
  const [waiting, setWaiting] = useState<readonly string[]>([])
  useLiveEvents((event) => {
    if (event.type === "removed") markDeleted(event.data.id)
    if (event.type !== "reply" || event.data.mine || !answers(event.data.replyToId)) return
    const { id } = event.data
    setWaiting((known) => (known.includes(id) ? known : [...known, id]))
  })
  if (waiting.length === 0) return null
  const show = () => {
    setWaiting([])
    onShow()
  }
  return (
    <div className="new-posts-row">
      <button type="button" className="pill pill-plain" data-new-posts onClick={show}>
        {counted(waiting.length, "new reply", "new replies")}
      </button>
    </div>
  )
}
