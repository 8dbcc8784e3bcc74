import type { ReactNode } from "react"
import { Icon, type IconName } from "@/components/ui/icon"
import type { ProfileView } from "@/lib/people/view"

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" })

/** What the company says about somebody. */
export function ProfileChips({ profile }: { profile: ProfileView }) {
  const { title, department, location, manager, left, joinedAt } = profile
  return (
    <ul className="profile-chips">
      {left && <Chip icon="sign-out">Left the company</Chip>}
      {title && <Chip icon="work">{title}</Chip>}
      {department && (
        <Chip icon="people">
          <a className="hover:underline" href={`/people?department=${encodeURIComponent(department)}`}>
            {department}
          </a>
        </Chip>
      )}
      {location && <Chip icon="place">{location}</Chip>}
      {manager && (
        <Chip icon="manager">
          Reports to{" "}
          <a className="hover:underline" href={`/people/${manager.handle}`} data-person={manager.handle}>
            <bdi>{manager.name}</bdi>
          </a>
        </Chip>
      )}
      <Chip icon="calendar">Joined in {month.format(new Date(joinedAt))}</Chip>
    </ul>
  )
}

function Chip({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="chip">
      <Icon name={icon} small />
      <span>{children}</span>
    </li>
  )
}
