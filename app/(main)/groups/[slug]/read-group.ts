import { notFound } from "next/navigation"
import { cache } from "react"
import { getViewer } from "@/lib/auth/viewer"
import { getGroup } from "@/lib/groups/queries"
import type { GroupView } from "@/lib/groups/view"
import { orNull } from "../../or-not-found"

/** The group that an address names, read once a request however many parts of the page ask for it. */
export async function readGroup(slug: string): Promise<GroupView> {
  return (await findGroup(slug)) ?? notFound()
}

/** The title of a page of a group; what does not exist for the viewer has one of its own, as has what `write` has no word for. */
export async function titleOf(slug: string, write: (group: GroupView) => string | null): Promise<string> {
  const group = await findGroup(slug)
  return (group && write(group)) ?? "Not found"
}

const findGroup = cache(async (slug: string) => {
  const viewer = await getViewer()
  return orNull(() => getGroup(viewer, slug))
})
