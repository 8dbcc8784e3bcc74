"use client"

import { lazy, type ReactNode, Suspense } from "react"
import { LinkCard } from "@/components/link-previews/link-card"
import { PostMedia } from "@/components/media/post-media"
import { PollCard } from "@/components/polls/poll-card"
import type { PostView } from "@/lib/posts/view"
import type { OpenEdit } from "./open-edits"
import { PostActions } from "./post-actions"
import { PostBody } from "./post-body"
import { QuoteCard } from "./quote-card"
import { ThreadParts } from "./thread-parts"

// It is begun once this is loaded, see `beginEdit`.
const EditBox = lazy(() => import("./edit-box").then((file) => ({ default: file.EditBox })))

type ContentProps = {
  post: PostView
  /** What its author is making of it. */
  edit: OpenEdit | null
  /** As its own page shows it: whole and in larger letters. */
  large?: true
  children?: ReactNode
}

/** What a post says, what hangs on it, what it quotes, and what can be done with it; while its author changes the text, the box for that. */
export function PostContent({ post, edit, large, children }: ContentProps) {
  return (
    <>
      <Text {...{ post, edit, large }} />
      {!post.deleted && (
        <>
          {post.media.length > 0 && <PostMedia media={post.media} />}
          {post.poll && <PollCard id={post.id} poll={post.poll} />}
          {post.preview && <LinkCard preview={post.preview} />}
          {post.quote && <QuoteCard quote={post.quote} />}
          {!edit && (
            <>
              <ThreadParts post={post} large={large} />
              {children}
              <PostActions post={post} />
            </>
          )}
        </>
      )}
    </>
  )
}

function Text({ post, edit, large }: Omit<ContentProps, "children">) {
  // Deleted elsewhere in the meantime, the text that its author was at is still theirs.
  if (!edit) return post.deleted ? null : <PostBody post={post} clamped={!large} large={large} />
  return (
    <Suspense fallback={<PostBody post={post} clamped={!large} large={large} />}>
      <EditBox post={post} edit={edit} />
    </Suspense>
  )
}
