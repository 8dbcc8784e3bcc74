import { z } from "zod"
import { maxPageSize } from "@/lib/core/cursor"

/** Which page of somebody's followers or following; `cursor` is the id of the last person shown. */
export const FollowPageInput = z.strictObject({
  cursor: z.string().max(64, "This page link is not valid.").optional(),
  limit: z.coerce.number().int().min(1).max(maxPageSize).optional(),
})
export type FollowListInput = z.infer<typeof FollowPageInput> & { handle: string }
