import type { LedGroup } from "@/components/groups/led-group-context"
import { getViewer } from "@/lib/auth/viewer"
import { canModerate } from "@/lib/groups/policy"
import { getGroup } from "@/lib/groups/queries"
import type { PostView } from "@/lib/posts/view"
import { orNull } from "../../or-not-found"

/** The group that a post was written in, for those who lead it; null for everybody else. */
export async function findLedGroup({ group }: PostView): Promise<LedGroup | null> {
  if (!group) return null
  const viewer = await getViewer()
  const found = await orNull(() => getGroup(viewer, group.slug))
  if (!found || !canModerate(found)) return null
  const { slug, mine, leads } = found
  return { slug, mine, leads }
}
