"use client"

import { useState } from "react"
import { useViewer } from "@/components/shell/viewer-context"
import { Avatar } from "@/components/ui/avatar"
import { ConfirmDialog } from "@/components/ui/confirm-dialog"
import { loadLater } from "@/components/ui/load-later"
import { showToast } from "@/components/ui/toast-store"
import { useAct } from "@/components/ui/use-act"
import { removePictureAction } from "@/lib/profile-pictures/actions"
import type { OwnPicture, PictureKind } from "@/lib/profile-pictures/view"
import { pictureNames } from "./picture-words"
import { ProfileBanner } from "./profile-banner"
import { usePictureUpload } from "./use-picture-upload"

const CropDialog = loadLater(() => import("./crop-dialog").then((file) => file.CropDialog))

type RowProps = { kind: PictureKind; picture: OwnPicture; onChanged: () => void }

/** One picture of the reader's: what is shown, what is to come, and what can be done about it. */
export function PictureRow({ kind, picture, onChanged }: RowProps) {
  const upload = usePictureUpload()
  const [isAsking, setAsking] = useState(false)
  const { isActing, act } = useAct()
  const { name, hint, remove } = pictureNames[kind]
  const hasAny = picture.shownId !== null || picture.coming !== null
  const verb = picture.shownId ? "Replace" : "Choose"

  async function onRemove() {
    if (await act(() => removePictureAction({ kind }), { done: `${name} removed.` })) onChanged()
  }

  return (
    <section className="picture-row" aria-label={name}>
      <Shown kind={kind} picture={picture} />
      <div className="picture-about">
        <h3 className="font-semibold">{name}</h3>
        <p className="text-meta text-muted">{hint}</p>
        <Coming picture={picture} />
        <div className="picture-bar">
          <button type="button" className="button" onClick={upload.choose}>
            {verb} <span className="sr-only">{name.toLowerCase()}</span>
          </button>
          {hasAny && (
            <button type="button" className="button" disabled={isActing} onClick={() => setAsking(true)}>
              Remove <span className="sr-only">{name.toLowerCase()}</span>
            </button>
          )}
        </div>
      </div>
      {upload.sending && (
        <CropDialog
          kind={kind}
          sending={upload.sending}
          onRetry={upload.retry}
          onClose={upload.cancel}
          onSaved={() => {
            upload.cancel()
            showToast(`${name} saved. It is shown in a moment.`)
            onChanged()
          }}
        />
      )}
      {isAsking && (
        <ConfirmDialog
          title={`Remove your ${name.toLowerCase()}?`}
          text={remove}
          confirm="Remove"
          dismiss="Keep it"
          onConfirm={() => void onRemove()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

function Shown({ kind, picture: { shownId } }: Pick<RowProps, "kind" | "picture">) {
  const viewer = useViewer()
  if (kind === "avatar") return <Avatar person={{ ...viewer, avatarId: shownId }} size="large" />
  return (
    <div className="picture-banner">
      <ProfileBanner handle={viewer.handle} bannerId={shownId} />
    </div>
  )
}

function Coming({ picture: { coming } }: Pick<RowProps, "picture">) {
  return (
    <>
      <p role="status" className="text-meta text-muted">
        {coming?.state === "waiting" && "The new one is being prepared."}
      </p>
      {coming?.state === "failed" && (
        <p role="alert" className="field-fault">
          {coming.failure ?? "The new one cannot be shown."}
        </p>
      )}
    </>
  )
}
