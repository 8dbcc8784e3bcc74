import { type ReactNode, Suspense } from "react"
import { PendingKeeper } from "@/components/outgoing/pending-keeper"
import { WhoToFollow } from "@/components/people/who-to-follow"
import { ReactionsProvider } from "@/components/reactions/reactions-context"
import { Providers } from "@/components/shell/providers"
import { Shell } from "@/components/shell/shell"
import { TalkedAbout } from "@/components/timelines/talked-about"
import { getViewer } from "@/lib/auth/viewer"
import { readEnv } from "@/lib/core/env"
import { listPending } from "@/lib/outgoing/queries"
import { suggestPeople } from "@/lib/people/queries"
import { findBus } from "@/lib/realtime/current-bus"
import { listTrends } from "@/lib/timelines/trends"

export default async function MainLayout({ children }: { children: ReactNode }) {
  const { handle, name, department, avatarId } = await getViewer()
  const viewer = { handle, name, department, avatarId }
  return (
    <Providers viewer={viewer}>
      <ReactionsProvider reactions={readEnv().REACTIONS}>
        <meta name="live-position" content={findBus()?.position() ?? ""} />
        <Shell
          viewer={viewer}
          side={
            <Suspense>
              <Around />
            </Suspense>
          }
        >
          {children}
        </Shell>
        <Suspense>
          <Outgoing />
        </Suspense>
      </ReactionsProvider>
    </Providers>
  )
}

/** What was sent from a page that is gone can still be taken back. */
async function Outgoing() {
  return <PendingKeeper initial={await listPending(await getViewer())} />
}

async function Around() {
  const viewer = await getViewer()
  const [people, trends] = await Promise.all([suggestPeople(viewer), listTrends(viewer)])
  return (
    <>
      <WhoToFollow people={people} />
      <TalkedAbout trends={trends} />
    </>
  )
}
