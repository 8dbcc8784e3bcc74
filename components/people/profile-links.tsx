import { Icon } from "@/components/ui/icon"
import type { ProfileLinkView } from "@/lib/people/view"

/** The links of a profile; beside each label the host that it really leads to. */
export function ProfileLinks({ links }: { links: readonly ProfileLinkView[] }) {
  if (links.length === 0) return null
  return (
    <ul className="profile-links">
      {links.map(({ label, url }) => {
        const host = new URL(url).host
        return (
          <li key={`${label} ${url}`}>
            <a className="link" href={url} target="_blank" rel="noreferrer noopener nofollow">
              <Icon name="link" small />
              <bdi>{label}</bdi>
            </a>
            {label !== host && <span className="text-meta text-muted">{host}</span>}
          </li>
        )
      })}
    </ul>
  )
}
