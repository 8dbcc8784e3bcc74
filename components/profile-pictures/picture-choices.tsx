"use client"

import { type OwnPictures, pictureKinds } from "@/lib/profile-pictures/view"
import { PictureRow } from "./picture-row"
import { useOwnPictures } from "./use-own-pictures"

/** What people show of themselves: a face, and what stands on top of their profile. */
export function PictureChoices({ initial }: { initial: OwnPictures }) {
  const { pictures, ask } = useOwnPictures(initial)
  return (
    <div className="picture-choices">
      {pictureKinds.map((kind) => (
        <PictureRow key={kind} kind={kind} picture={pictures[kind]} onChanged={ask} />
      ))}
    </div>
  )
}
