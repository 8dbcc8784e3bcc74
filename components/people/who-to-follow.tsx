import type { SuggestedPerson } from "@/lib/people/view"
import { FaceLink } from "./face-link"
import { FollowButton } from "./follow-button"

/** People worth following, other departments first. */
export function WhoToFollow({ people }: { people: readonly SuggestedPerson[] }) {
  if (people.length === 0) return null
  return (
    <section className="card" aria-labelledby="who-to-follow">
      <h2 id="who-to-follow" className="side-title">
        Who to follow
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person.handle} className="person-line">
            <FaceLink person={person} />
            <div className="min-w-0 flex-1">
              <a
                className="block truncate font-semibold hover:underline"
                href={`/people/${person.handle}`}
                data-person={person.handle}
              >
                <bdi>{person.name}</bdi>
              </a>
              <p className="truncate text-meta text-muted">{whereabouts(person)}</p>
              {person.knownFollowers > 0 && (
                <p className="truncate text-meta text-muted">{person.knownFollowers} you know</p>
              )}
            </div>
            <FollowButton person={person} following={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const whereabouts = ({ department, location }: SuggestedPerson) =>
  [department, location].filter(Boolean).join(", ")
