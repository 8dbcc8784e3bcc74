import type { Id } from "@/lib/core/ids"

export const pictureKinds = ["avatar", "banner"] as const

/** The face beside everything that somebody writes, or what stands on top of their profile. */
export type PictureKind = (typeof pictureKinds)[number]

/** One of the viewer's own pictures. */
export type OwnPicture = {
  /** What everybody sees; null for initials, or a banner of colours. */
  shownId: Id | null
  /** What is to take its place, and why it does not where it failed. */
  coming: { state: "waiting" | "failed"; failure: string | null } | null
}

export type OwnPictures = Record<PictureKind, OwnPicture>
