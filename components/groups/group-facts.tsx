import { counted } from "@/components/ui/count"
import { Icon } from "@/components/ui/icon"
import type { GroupCard, GroupRole } from "@/lib/groups/view"
import { visibilityWords } from "./visibility-words"

type FactsProps = { group: Pick<GroupCard, "visibility" | "members" | "archived"> }

/** On one line: who may read it, how many belong to it, and whether it is over. */
export function GroupFacts({ group: { visibility, members, archived } }: FactsProps) {
  const { label, icon } = visibilityWords[visibility]
  return (
    <p className="group-facts">
      <Icon name={icon} small />
      <span>
        {label} · {counted(members, "member", "members")}
        {archived && " · archived"}
      </span>
    </p>
  )
}

const roleNames: Record<GroupRole, string> = { member: "Member", moderator: "Moderator", owner: "Owner" }

/** What somebody is in a group. */
export function RoleMark({ role }: { role: GroupRole }) {
  return <span className="role-mark">{roleNames[role]}</span>
}
