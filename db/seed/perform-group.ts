import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { archiveGroup } from "@/lib/groups/archive"
import { createGroup } from "@/lib/groups/create"
import { invitePerson } from "@/lib/groups/invite"
import { joinGroup } from "@/lib/groups/join"
import { muteGroup } from "@/lib/groups/mute-group"
import { pinPost } from "@/lib/groups/pin"
import { requestToJoin } from "@/lib/groups/request"
import { setDefaultGroup } from "@/lib/groups/set-default"
import { setRole } from "@/lib/groups/set-role"
import { setRule } from "@/lib/groups/set-rule"
import { updateGroup } from "@/lib/groups/update"
import { createPost } from "@/lib/posts/create-post"
import { companyGroups } from "./company-groups"
import { followRule } from "./due-jobs"
import type { GroupAct } from "./group-act"

/** Does to a group what the act says; `postOf` knows the posts that were published so far. */
export async function performGroupAct(
  viewer: Viewer,
  act: GroupAct,
  postOf: (key: string) => string,
): Promise<unknown> {
  const { slug } = act
  switch (act.kind) {
    case "group.found":
      return found(viewer, slug)
    case "group.default":
      return setDefaultGroup(viewer, { slug, isDefault: true })
    case "group.join":
      return joinGroup(viewer, { slug })
    case "group.invite":
      return invitePerson(viewer, { slug, handle: act.whom })
    case "group.request":
      return requestToJoin(viewer, { slug, note: act.note })
    case "group.promote":
      return setRole(viewer, { slug, handle: act.whom, role: "moderator" })
    case "group.mute":
      return muteGroup(viewer, { slug })
    case "group.pin":
      return pinPost(viewer, { slug, id: postOf(act.key) })
    case "group.submit":
      return createPost(viewer, { body: act.body, group: slug })
    case "group.archive":
      return archiveGroup(viewer, { slug })
  }
}

async function found(viewer: Viewer, slug: string): Promise<void> {
  const group = companyGroups[slug]
  if (!group) throw new Error(`The story knows no group ${slug}.`)
  const { name, visibility, description, rules = "", hue, approvesPosts = false, rule } = group
  await createGroup(viewer, { slug, name, visibility, description })
  await updateGroup(viewer, { slug, name, description, rules, hue, approvesPosts, membersMayLeave: true })
  if (!rule) return
  await setRule(viewer, { slug, ...rule })
  await followRule(slug)
}
