import "server-only"
import { limitAct } from "@/lib/auth/limit-requests"
import type { Viewer } from "@/lib/auth/viewer"
import type { DirectoryInput } from "./input"
import { listPeople } from "./queries"
import type { PeoplePage } from "./view"

/** The directory as somebody asks for it: with words to look for it counts as a search. Throws `rate_limited`. */
export async function searchDirectory(viewer: Viewer, query: DirectoryInput): Promise<PeoplePage> {
  if (query.q?.trim()) await limitAct(viewer, ["search"])
  return listPeople(viewer, query)
}
