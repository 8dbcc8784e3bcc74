import { notFound } from "next/navigation"
import { cache } from "react"
import { getViewer } from "@/lib/auth/viewer"
import { IdInput } from "@/lib/core/ids"
import { getList } from "@/lib/lists/queries"
import type { ListCard } from "@/lib/lists/view"
import { orNull } from "../../or-not-found"

/** The viewer's own list that an address names; the page of what does not exist for everything else. */
export async function readList(id: string): Promise<ListCard> {
  return (await findList(id)) ?? notFound()
}

/** The title of a page of a list; what does not exist for the viewer has one of its own. */
export async function titleOf(id: string, write: (name: string) => string): Promise<string> {
  const list = await findList(id)
  return list ? write(list.name) : "Not found"
}

const findList = cache(async (id: string) => {
  const viewer = await getViewer()
  return IdInput.safeParse(id).success ? orNull(() => getList(viewer, { id })) : null
})
