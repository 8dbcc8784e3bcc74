import type { GroupInvitation } from "@/lib/groups/view"
import { GroupFacts } from "./group-facts"
import { GroupPicture } from "./group-picture"
import { InvitationButtons } from "./membership-button"

/** The groups that wait for an answer of the reader, and who invited them. */
export function Invitations({ invitations }: { invitations: readonly GroupInvitation[] }) {
  if (invitations.length === 0) return null
  return (
    <section aria-label="Invitations" className="invitations">
      <h2 className="side-title">You are invited</h2>
      <ul>
        {invitations.map((group) => (
          <li key={group.slug} className="invitation">
            <GroupPicture group={group} />
            <div className="row-about">
              <a className="block truncate font-semibold hover:underline" href={`/groups/${group.slug}`}>
                <bdi>{group.name}</bdi>
              </a>
              <GroupFacts group={group} />
              <p className="text-meta text-muted">
                From{" "}
                <a
                  className="hover:underline"
                  href={`/people/${group.inviter.handle}`}
                  data-person={group.inviter.handle}
                >
                  <bdi>{group.inviter.name}</bdi>
                </a>
              </p>
            </div>
            <div className="admission-answer">
              <InvitationButtons group={group} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
