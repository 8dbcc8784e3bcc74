"use client"

import { useRef } from "react"
import { PostBody } from "@/components/posts/post-body"
import { AuthorLine } from "@/components/posts/post-heading"
import { usePost } from "@/components/posts/post-store"
import { Tombstone } from "@/components/posts/tombstone"
import { useWhyNoReply } from "@/components/posts/use-thread"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { Icon } from "@/components/ui/icon"
import type { PostView } from "@/lib/posts/view"
import { Composer } from "./composer"
import type { WantedBox } from "./open-composer"
import { ReplyBox } from "./reply-box"

type ComposerDialogProps = WantedBox & { onClose: () => void }

/** The box over the page, with the post that is answered above it. The draft outlives the dialog. */
export function ComposerDialog({ replyTo, group, quoteOf, onClose }: ComposerDialogProps) {
  const frame = useRef<HTMLDivElement>(null)
  return (
    <Dialog
      title={<Heading title={replyTo ? "Reply" : quoteOf ? "Quote" : "New post"} />}
      onClose={onClose}
      initialFocus={() => frame.current?.querySelector("textarea") ?? true}
    >
      <div ref={frame}>
        {replyTo ? (
          <Answer replyTo={replyTo} onPosted={onClose} />
        ) : (
          <Composer group={group ?? undefined} quoteOf={quoteOf} onPosted={onClose} />
        )}
      </div>
    </Dialog>
  )
}

/** The answered post as it is now: it may be taken from the reader while they write. Their draft stays. */
function Answer({ replyTo: received, onPosted }: { replyTo: PostView; onPosted: () => void }) {
  const replyTo = usePost(received)
  const refusal = useWhyNoReply(replyTo)
  return (
    <>
      <div className={`post post-quiet${refusal === null ? " post-answered" : ""}`}>
        {replyTo.deleted ? (
          <Tombstone />
        ) : (
          <>
            <AuthorLine author={replyTo.author} />
            <PostBody post={replyTo} clamped />
          </>
        )}
      </div>
      <ReplyBox replyTo={replyTo} onPosted={onPosted} />
    </>
  )
}

function Heading({ title }: { title: string }) {
  return (
    <div className="dialog-heading">
      <DialogTitle>{title}</DialogTitle>
      <a className="link ms-auto text-meta" href="/drafts">
        Drafts
      </a>
      <DialogClose className="icon-button">
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </DialogClose>
    </div>
  )
}
