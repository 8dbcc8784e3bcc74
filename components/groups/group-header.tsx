import { canLeave } from "@/lib/groups/policy"
import type { GroupView } from "@/lib/groups/view"
import { GroupActions } from "./group-actions"
import { GroupFacts, RoleMark } from "./group-facts"
import { GroupNotice } from "./group-notice"
import { GroupPicture } from "./group-picture"

/** What a group is, and how the reader stands to it. */
export function GroupHeader({ group }: { group: GroupView }) {
  const { name, hue, description, mine } = group
  return (
    <section aria-label={`About ${name}`} className="profile">
      <div className={`profile-cover group-cover hue-${hue}`} />
      <div className="profile-top group-top">
        <GroupPicture group={group} size="large" />
        <GroupActions group={group} />
      </div>
      <h2 className="text-name font-bold">
        <bdi>{name}</bdi>
      </h2>
      <div className="group-row-facts text-muted">
        <GroupFacts group={group} />
        {mine.role && <RoleMark role={mine.role} />}
      </div>
      {mine.role && !canLeave(group) && (
        <p className="text-meta text-muted">You belong to this group by its membership rule.</p>
      )}
      {description && (
        <p className="profile-bio" dir="auto">
          {description}
        </p>
      )}
      <GroupNotice group={group} />
    </section>
  )
}
