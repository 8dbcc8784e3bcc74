import type { ReactNode } from "react"
import { BackButton } from "./back-button"
import { ProfileMenuButton } from "./profile-menu-button"
import { TopButton } from "./top-button"

type HeadingProps = {
  title: string
  /** For pages that one comes to from others. */
  back?: true
  /** Tabs below the title. */
  children?: ReactNode
}

/** The heading of a page; it stays in sight, and its title leads back to the top. */
export function FeedHeading({ title, back, children }: HeadingProps) {
  return (
    <div className="feed-heading">
      <div className="feed-title">
        {back && <BackButton />}
        <h1 className="min-w-0 flex-1">
          <TopButton>{title}</TopButton>
        </h1>
        <div className="heading-profile">
          <ProfileMenuButton side="bottom" />
        </div>
      </div>
      {children}
    </div>
  )
}
