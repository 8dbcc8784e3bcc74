import type { useDraft } from "@/components/composer/use-draft"
import { whyNotPoll } from "@/lib/polls/policy"
import type { PostView } from "@/lib/posts/view"

type Draft = Pick<ReturnType<typeof useDraft>, "poll" | "media" | "setPoll">

/** The poll of what is written, and what stands against posting it; an answer and a quote have none. */
export function readPoll({ poll, media, setPoll }: Draft, about: PostView | undefined) {
  const shown = about ? null : poll
  const isTooMuch = shown !== null && media.length > 0
  const fault = isTooMuch
    ? "A poll goes without images and files. Remove one of the two."
    : shown && whyNotPoll(shown)
  return { poll: shown, fault, onChange: setPoll }
}
