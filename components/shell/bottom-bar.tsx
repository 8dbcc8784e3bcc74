import { everyone, groups, home, people, profileOf } from "./destinations"
import { NavLinks } from "./nav-links"
import { NewPostButton } from "./new-post-button"
import type { ViewerCard } from "./viewer-context"

/** The phone's navigation, under the thumb. */
export function BottomBar({ viewer }: { viewer: ViewerCard }) {
  return (
    <>
      <NewPostButton className="new-post-float" />
      <nav aria-label="Main" className="bottom-bar">
        <NavLinks to={[home, everyone, people, groups, profileOf(viewer.handle)]} />
      </nav>
    </>
  )
}
