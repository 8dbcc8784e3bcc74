import { loadFirst } from "@/components/ui/load-first"
import type { PostView } from "@/lib/posts/view"
import { setEdit } from "./open-edits"

/** Puts a box in the place of a post's text; out of reach the post stays as it is. */
export function beginEdit({ id, body }: PostView): Promise<void> {
  return loadFirst(
    () => import("./edit-box"),
    () => setEdit(id, { text: body, from: body }),
  )
}
