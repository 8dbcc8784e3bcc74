import type { PostKey } from "./act"
import type { Handle } from "./people"
import { randomFor } from "./random"

/** Out of ten. */
const customs = ["like", "like", "like", "like", "like", "like", "celebrate", "thanks", "insightful", "funny"]

/** How somebody reacts to a post that they like: mostly just so. */
export function reactionOf(by: Handle, key: PostKey): string {
  const drawn = Math.floor(randomFor(`reaction of ${by} to ${key}`)() * customs.length)
  return customs[drawn] ?? "like"
}
