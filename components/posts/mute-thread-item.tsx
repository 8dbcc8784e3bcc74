import { MenuItem } from "@/components/ui/menu"
import type { PostView } from "@/lib/posts/view"
import { muteThread, rootOf, unmuteThread, useIsThreadMuted } from "./mute-thread"

/** Keeps the whole conversation out of the reader's home, or lets it in again. */
export function MuteThreadItem({ post }: { post: PostView }) {
  const isMuted = useIsThreadMuted(post)
  return (
    <MenuItem icon="mute" onSelect={() => void (isMuted ? unmuteThread(rootOf(post)) : muteThread(post))}>
      {isMuted ? "Unmute thread" : "Mute thread"}
    </MenuItem>
  )
}
