import type { PersonRef } from "@/lib/people/view"

/** What somebody does and where, on one line; of what nobody has told, nothing is said. */
export function describeWork({ title, department, location, left }: PersonRef): string {
  if (left) return "Left the company"
  return [title, department, location].filter(Boolean).join(" · ")
}
