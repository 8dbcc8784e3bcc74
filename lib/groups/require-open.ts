import { DomainError } from "@/lib/core/errors"
import type { GroupRow } from "./find-group"
import { shutWords } from "./policy"

type Group = Pick<GroupRow, "archived" | "mine">

/**
 * Before somebody is added to a group, or something written into it: throws `conflict` if it is archived, `forbidden` if
 * it keeps the viewer out.
 */
export function requireOpen({ archived, mine }: Group, unadded: "nobody" | "nothing"): void {
  if (archived) throw new DomainError("conflict", shutWords("archived", unadded))
  if (mine.banned) throw new DomainError("forbidden", shutWords("banned", unadded))
}
