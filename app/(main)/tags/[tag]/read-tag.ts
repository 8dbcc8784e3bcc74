import { notFound } from "next/navigation"
import { foldTag } from "@/lib/core/text/fold"

const maxLength = 200

/** The tag that an address names, in the one spelling that posts are found by. */
export function readTag(segment: string): string {
  const tag = foldTag(decode(segment))
  return tag && tag.length <= maxLength && !/[\s/]/.test(tag) ? tag : notFound()
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return notFound()
  }
}
