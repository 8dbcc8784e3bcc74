import { Icon } from "@/components/ui/icon"

export function RepostedBy({ person }: { person: { handle: string; name: string } }) {
  return (
    <p className="post-reposted">
      <Icon name="repost" small />
      <a href={`/people/${person.handle}`} data-person={person.handle}>
        <bdi>{person.name}</bdi> reposted
      </a>
    </p>
  )
}
