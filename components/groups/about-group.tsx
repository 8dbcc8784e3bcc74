import type { ReactNode } from "react"
import { FaceLink } from "@/components/people/face-link"
import { SettingsSection } from "@/components/settings/settings-section"
import type { GroupView, MembershipRule } from "@/lib/groups/view"
import { visibilityWords } from "./visibility-words"

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })

/** What a group is for and by which rules; all that outsiders learn of a private one. */
export function AboutGroup({ group }: { group: GroupView }) {
  const { rules, owners, visibility, createdAt, rule, approvesPosts, isDefault } = group
  return (
    <>
      {rules && (
        <SettingsSection title="Rules">
          <p className="group-rules" dir="auto">
            {rules}
          </p>
        </SettingsSection>
      )}
      <SettingsSection title={owners.length === 1 ? "Owner" : "Owners"}>
        <ul className="flex flex-col gap-3">
          {owners.map((owner) => (
            <li key={owner.handle} className="flex items-center gap-3">
              <FaceLink person={owner} />
              <p className="min-w-0">
                <a
                  className="block truncate font-semibold hover:underline"
                  href={`/people/${owner.handle}`}
                  data-person={owner.handle}
                >
                  <bdi>{owner.name}</bdi>
                </a>
                <span className="text-meta text-muted">@{owner.handle}</span>
              </p>
            </li>
          ))}
        </ul>
      </SettingsSection>
      <SettingsSection title="How it works">
        <dl className="facts">
          <Fact name="Who reads it">{visibilityWords[visibility].text}</Fact>
          {approvesPosts && <Fact name="Posts">They wait until a moderator lets them in.</Fact>}
          {rule && <Fact name="Members">{describeRule(rule)}</Fact>}
          {isDefault && <Fact name="Newcomers">Whoever joins the company joins it too.</Fact>}
          <Fact name="Since">{day.format(new Date(createdAt))}</Fact>
        </dl>
      </SettingsSection>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A membership rule as a sentence. */
function describeRule({ department, location }: MembershipRule): string {
  const who = [department && `whose department is ${department}`, location && `whose location is ${location}`]
  return `People ${who.filter(Boolean).join(" and ")} belong to it by themselves.`
}
