import { z } from "zod"
import { IdInput } from "@/lib/core/ids"
import { CreatePostInput, FollowingPosts } from "@/lib/posts/input"

const Instant = z.iso
  .datetime({ offset: true, error: "Choose a day and a time." })
  .transform((text) => new Date(text))

export const OutgoingInput = z.strictObject({ id: IdInput })
export type OutgoingInput = z.infer<typeof OutgoingInput>

/** `publishAt` is checked by `whyNotThen`. */
export const SchedulePostInput = z.strictObject({ post: CreatePostInput, publishAt: Instant })
export type SchedulePostInput = z.infer<typeof SchedulePostInput>

export const RescheduleInput = z.strictObject({ id: IdInput, publishAt: Instant })
export type RescheduleInput = z.infer<typeof RescheduleInput>

/** `more` is what follows on it from now on, at most as many posts as before; without it they stay as they are. */
export const RewriteInput = z.strictObject({
  id: IdInput,
  body: CreatePostInput.shape.body,
  more: z.optional(FollowingPosts),
})
export type RewriteInput = z.infer<typeof RewriteInput>

export const UndoTimeInput = z.strictObject({ seconds: z.int().min(0).max(60) })
export type UndoTimeInput = z.infer<typeof UndoTimeInput>
