import { bookmarks, everyone, groups, home, lists, people, profileOf, settings } from "./destinations"
import { Logo } from "./logo"
import { NavLinks } from "./nav-links"
import { NewPostButton } from "./new-post-button"
import { ProfileMenuButton } from "./profile-menu-button"
import type { ViewerCard } from "./viewer-context"

/** The left rail: names on a wide screen, icons on a narrower one. */
export function Rail({ viewer }: { viewer: ViewerCard }) {
  return (
    <header className="rail">
      <a className="rail-brand" href="/">
        <Logo />
        <span className="nav-label">Rookery</span>
      </a>
      <nav aria-label="Main" className="rail-nav">
        <NavLinks
          to={[home, everyone, people, groups, lists, bookmarks, profileOf(viewer.handle), settings]}
        />
      </nav>
      <NewPostButton className="button button-primary button-large rail-post" />
      <div className="rail-profile">
        <ProfileMenuButton side="top" />
      </div>
    </header>
  )
}
