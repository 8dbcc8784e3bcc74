import type { ReactNode } from "react"
import { MoveBookmarkHost } from "@/components/bookmarks/move-bookmark-host"
import { ComposerHost } from "@/components/composer/composer-host"
import { KeyboardShortcuts } from "@/components/keyboard/keyboard-shortcuts"
import { DescribeImagesHost } from "@/components/media/describe-images-host"
import { OfflineHost } from "@/components/offline/offline-host"
import { HoverCardHost } from "@/components/people/hover-card-host"
import { DeletePostDialogHost } from "@/components/posts/delete-post-dialog-host"
import { EditedWatch } from "@/components/posts/edited-watch"
import { ReactionsHost } from "@/components/reactions/reactions-host"
import { GroupWatch } from "@/components/timelines/group-watch"
import { Toasts } from "@/components/ui/toasts"
import { ArriveAtTop } from "./arrive-at-top"
import { BottomBar } from "./bottom-bar"
import { KeepFocus } from "./keep-focus"
import { Rail } from "./rail"
import { SessionWatch } from "./session-watch"
import { Side } from "./side"
import { SoftLinks } from "./soft-links"
import type { ViewerCard } from "./viewer-context"

type ShellProps = { viewer: ViewerCard; side: ReactNode; children: ReactNode }

/** What surrounds every page of somebody signed in. */
export function Shell({ viewer, side, children }: ShellProps) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the posts
      </a>
      <div className="shell">
        <Rail viewer={viewer} />
        <main id="main" className="feed" tabIndex={-1}>
          {children}
        </main>
        <Side>{side}</Side>
      </div>
      <BottomBar viewer={viewer} />
      <SoftLinks />
      <ArriveAtTop />
      <KeepFocus />
      <SessionWatch />
      <GroupWatch />
      <EditedWatch />
      <KeyboardShortcuts />
      <HoverCardHost />
      <ComposerHost />
      <DeletePostDialogHost />
      <ReactionsHost />
      <MoveBookmarkHost />
      <DescribeImagesHost />
      <OfflineHost />
      <Toasts />
    </>
  )
}
