import { depth } from "@/db/testing/depth"

/** 1, 2, 3 ... as often as the depth says. */
export const rounds = Array.from({ length: depth }, (_, i) => i + 1)
