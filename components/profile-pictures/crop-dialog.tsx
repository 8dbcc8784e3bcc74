"use client"

import { useState } from "react"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { Icon } from "@/components/ui/icon"
import { tryAction } from "@/components/ui/try-action"
import { mediaWords } from "@/lib/media/policy"
import { savePictureAction } from "@/lib/profile-pictures/actions"
import { type Crop, pictureShapes, wholeCrop } from "@/lib/profile-pictures/policy"
import type { PictureKind } from "@/lib/profile-pictures/view"
import { CropFrame } from "./crop-frame"
import { CropUpload } from "./crop-upload"
import { pictureNames } from "./picture-words"
import { useBitmap } from "./use-bitmap"
import type { Sending } from "./use-picture-upload"

type CropProps = {
  kind: PictureKind
  sending: Sending
  onRetry: () => void
  onClose: () => void
  onSaved: () => void
}

/** Says which part of an image is seen, while the image is on its way to the server. */
export function CropDialog({ kind, sending: { upload, mediaId }, onRetry, onClose, onSaved }: CropProps) {
  const bitmap = useBitmap(upload.file)
  const [chosen, setChosen] = useState<Crop | null>(null)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const image = bitmap === "unreadable" ? null : bitmap
  const frame = image && { image, shape: pictureShapes[kind].shape }
  const crop = chosen ?? (frame && wholeCrop(frame))

  async function save() {
    if (!crop || mediaId === null) return
    setSaving(true)
    const outcome = await tryAction(() => savePictureAction({ kind, mediaId, ...crop }))
    setSaving(false)
    if (outcome.ok) onSaved()
    else setProblem(outcome.error.message)
  }

  return (
    <Dialog title={<Heading title={pictureNames[kind].name} />} onClose={onClose}>
      <div className="crop">
        {bitmap === "unreadable" && (
          <p role="alert" className="field-fault">
            {mediaWords.unreadable}
          </p>
        )}
        {image && frame && crop && (
          <CropFrame bitmap={image} frame={frame} kind={kind} crop={crop} onChange={setChosen} />
        )}
        <CropUpload upload={upload} isDone={mediaId !== null} onRetry={onRetry} />
        {problem && (
          <p role="alert" className="field-fault">
            {problem}
          </p>
        )}
        <div className="crop-bar">
          <DialogClose className="button">Cancel</DialogClose>
          <button
            type="button"
            className="button button-primary"
            disabled={!crop || mediaId === null || isSaving}
            onClick={() => void save()}
          >
            {isSaving ? "Saving" : "Save"}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

const Heading = ({ title }: { title: string }) => (
  <div className="dialog-heading">
    <DialogTitle>{title}</DialogTitle>
    <DialogClose className="icon-button">
      <span className="sr-only">Close</span>
      <Icon name="close" />
    </DialogClose>
  </div>
)
