import { z } from "zod"
import { IdInput } from "@/lib/core/ids"

export const PreviewImageInput = z.strictObject({ id: IdInput })
export type PreviewImageInput = z.infer<typeof PreviewImageInput>
