import * as z from "zod/mini"
import { IdInput } from "@/lib/core/ids"

/** `next`: the path to come back to. */
export const SignInInput = z.object({ next: z.optional(z.string().check(z.maxLength(4096))) })
export type SignInInput = z.output<typeof SignInInput>

export const NoInput = z.nullish(z.strictObject({}))

export const SessionRef = z.object({ id: IdInput })
