import type { PictureKind } from "@/lib/profile-pictures/view"

/** What each picture is called, and what is said of it, where it is chosen. */
export const pictureNames: Record<PictureKind, { name: string; hint: string; remove: string }> = {
  avatar: {
    name: "Picture",
    hint: "Beside everything you write. Without one, your initials.",
    remove: "Your initials are shown instead.",
  },
  banner: {
    name: "Banner",
    hint: "On top of your profile, three times as wide as high.",
    remove: "Your profile shows a banner of colours instead.",
  },
}
