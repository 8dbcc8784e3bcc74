import type { GroupCard } from "@/lib/groups/view"
import { GroupFacts, RoleMark } from "./group-facts"
import { GroupPicture } from "./group-picture"
import { MembershipButton } from "./membership-button"

/** A group in a list: what it is, who may read it, and the way in for whoever is no member. */
export function GroupItem({ group }: { group: GroupCard }) {
  const { slug, name, description, mine } = group
  return (
    <li className="person-row">
      <span aria-hidden="true">
        <a href={`/groups/${slug}`} tabIndex={-1}>
          <GroupPicture group={group} />
        </a>
      </span>
      <div className="person-about">
        <p className="person-name">
          <a className="font-semibold hover:underline" href={`/groups/${slug}`}>
            <bdi>{name}</bdi>
          </a>
        </p>
        {mine.role === null && !mine.invited && <MembershipButton group={group} />}
        <div className="person-work group-row-facts">
          <GroupFacts group={group} />
          {mine.role && mine.role !== "member" && <RoleMark role={mine.role} />}
          {mine.invited && <span className="role-mark">Invited</span>}
          {mine.muted && <span className="role-mark">Muted</span>}
        </div>
        {description && (
          <p className="person-bio line-clamp-2" dir="auto">
            {description}
          </p>
        )}
      </div>
    </li>
  )
}
