"use client"

import { type FormEvent, useId, useState } from "react"
import { refreshPost } from "@/components/posts/refresh-post"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { MediaView } from "@/lib/media/view"
import { describeMediaAction } from "@/lib/posts/actions"
import type { PostView } from "@/lib/posts/view"
import { AltField } from "./alt-field"
import { FocusPicker } from "./focus-picker"

/** What is to be seen on the images of a post, and what must stay in sight: its author changes it whenever they like. */
export function DescribeImages({ post, onClose }: { post: PostView; onClose: () => void }) {
  const problemId = useId()
  const [images, setImages] = useState<readonly MediaView[]>(post.media)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const change = (id: string, part: Partial<Pick<MediaView, "alt" | "focus">>) =>
    setImages(images.map((image) => (image.id === id ? { ...image, ...part } : image)))

  async function save(event: FormEvent) {
    event.preventDefault()
    setSaving(true)
    const failure = await describeAll(images.filter((image) => !post.media.includes(image)))
    setSaving(false)
    setProblem(failure)
    void refreshPost(post.id)
    if (failure) return
    showToast("Saved.")
    onClose()
  }

  return (
    <Dialog
      title={
        <div className="dialog-heading">
          <DialogTitle>Describe images</DialogTitle>
        </div>
      }
      onClose={onClose}
    >
      <form className="describe" onSubmit={(event) => void save(event)}>
        <ul className="attached">
          {images.map((image, at) => (
            <li key={image.id} className="attached-item">
              <FocusPicker
                image={image}
                name={`image ${at + 1}`}
                onChoose={(focus) => change(image.id, { focus })}
              />
              <div className="attached-main">
                <AltField
                  name={`image ${at + 1}`}
                  alt={image.alt}
                  problemId={problemId}
                  onChange={(alt) => change(image.id, { alt })}
                />
              </div>
            </li>
          ))}
        </ul>
        <p id={problemId} className="composer-problem" role="alert">
          {problem}
        </p>
        <div className="attached-bar">
          <DialogClose className="button">Cancel</DialogClose>
          <button type="submit" className="button button-primary" disabled={isSaving}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** One after the other; gives why it went no further, null when all are told. */
async function describeAll(images: readonly MediaView[]): Promise<string | null> {
  for (const { id, alt, focus } of images) {
    const outcome = await tryAction(() => describeMediaAction({ id, alt, focusX: focus.x, focusY: focus.y }))
    if (!outcome.ok) return outcome.error.message
  }
  return null
}
