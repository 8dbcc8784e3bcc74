"use client"

import { useRef } from "react"
import { PostBody } from "@/components/posts/post-body"
import { AuthorLine } from "@/components/posts/post-heading"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { Icon } from "@/components/ui/icon"
import type { GroupRef } from "@/lib/groups/view"
import type { PostView } from "@/lib/posts/view"
import { Composer } from "./composer"

type ComposerDialogProps = { replyTo: PostView | null; group: GroupRef | null; onClose: () => void }

/** The box over the page, with the post that is answered above it. The draft outlives the dialog. */
export function ComposerDialog({ replyTo, group, onClose }: ComposerDialogProps) {
  const frame = useRef<HTMLDivElement>(null)
  return (
    <Dialog
      title={<Heading title={replyTo ? "Reply" : "New post"} />}
      onClose={onClose}
      initialFocus={() => frame.current?.querySelector("textarea") ?? true}
    >
      <div ref={frame}>
        {replyTo && (
          <div className="post post-answered post-quiet">
            <AuthorLine author={replyTo.author} />
            <PostBody post={replyTo} clamped />
          </div>
        )}
        <Composer replyTo={replyTo ?? undefined} group={group ?? undefined} onPosted={onClose} />
      </div>
    </Dialog>
  )
}

function Heading({ title }: { title: string }) {
  return (
    <div className="dialog-heading">
      <DialogTitle>{title}</DialogTitle>
      <DialogClose className="icon-button">
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </DialogClose>
    </div>
  )
}
