import type { ReactNode } from "react"
import { describeWork } from "@/components/people/describe-work"
import { FaceLink } from "@/components/people/face-link"
import { SettingsSection } from "@/components/settings/settings-section"
import { TimeAgo } from "@/components/ui/time-ago"
import type { GroupPerson, GroupPersonPage } from "@/lib/groups/view"

type AdmissionsProps = {
  title: string
  /** What is said when there is nobody. */
  nobody: string
  /** The address of the people after these. */
  moreAt: (cursor: string) => string
  page: GroupPersonPage
  children: (person: GroupPerson) => ReactNode
}

/** People on their way into a group or kept out of it, each with what can be decided about them. */
export function Admissions({ title, nobody, moreAt, page: { items, next }, children }: AdmissionsProps) {
  return (
    <SettingsSection title={title}>
      {items.length === 0 ? (
        <p className="text-muted">{nobody}</p>
      ) : (
        <ul aria-label={title}>
          {items.map((person) => (
            <li key={person.handle} className="settings-row admission">
              <FaceLink person={person} />
              <div className="row-about">
                <p className="truncate">
                  <a className="font-semibold hover:underline" href={`/people/${person.handle}`}>
                    <bdi>{person.name}</bdi>
                  </a>{" "}
                  <span className="text-muted">
                    @{person.handle} · <TimeAgo iso={person.since} />
                  </span>
                </p>
                <p className="text-meta text-muted">{describeWork(person)}</p>
                {person.note && (
                  <p className="mt-1 wrap-anywhere" dir="auto">
                    {person.note}
                  </p>
                )}
              </div>
              <div className="admission-answer">{children(person)}</div>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <a className="button mt-3" href={moreAt(next)}>
          Show more
        </a>
      )}
    </SettingsSection>
  )
}
