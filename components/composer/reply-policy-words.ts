import type { IconName } from "@/components/ui/icon"
import type { ReplyPolicy } from "@/lib/core/reply-policy"

/** What each choice is called by the author who makes it. */
export const replyPolicyWords: Record<ReplyPolicy, { label: string; icon: IconName }> = {
  everyone: { label: "Everyone", icon: "everyone" },
  department: { label: "My department", icon: "work" },
  mentioned: { label: "People I mention", icon: "people" },
  nobody: { label: "Nobody", icon: "lock" },
}
