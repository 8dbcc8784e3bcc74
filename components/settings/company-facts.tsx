import type { ProfileView } from "@/lib/people/view"

/** What the company's directory says of the reader; not theirs to change here. */
export function CompanyFacts({ profile }: { profile: ProfileView }) {
  const facts = [
    ["Name", profile.name],
    ["Handle", `@${profile.handle}`],
    ["Title", profile.title],
    ["Department", profile.department],
    ["Location", profile.location],
    ["Manager", profile.manager?.name ?? ""],
  ] as const
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>
            <bdi>{value || "Not known"}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
