import type { IconName } from "@/components/ui/icon"
import type { GroupVisibility } from "@/lib/groups/view"

type Words = { label: string; icon: IconName; text: string }

/** What each visibility is called, and what it means for those who choose it. */
export const visibilityWords: Record<GroupVisibility, Words> = {
  public: { label: "Public", icon: "groups", text: "Everybody reads it and may join. Members post." },
  private: {
    label: "Private",
    icon: "lock",
    text: "Everybody sees that it exists and may ask to join. Members read and post.",
  },
  secret: {
    label: "Secret",
    icon: "secret",
    text: "It exists for its members and for those whom its moderators invite, and for nobody else.",
  },
}
