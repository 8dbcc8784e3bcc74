import { type ReactNode, Suspense } from "react"
import { WhoToFollow } from "@/components/people/who-to-follow"
import { Providers } from "@/components/shell/providers"
import { Shell } from "@/components/shell/shell"
import { TalkedAbout } from "@/components/timelines/talked-about"
import { getViewer } from "@/lib/auth/viewer"
import { suggestPeople } from "@/lib/people/queries"
import { findBus } from "@/lib/realtime/current-bus"
import { listTrends } from "@/lib/timelines/trends"

export default async function MainLayout({ children }: { children: ReactNode }) {
  const { handle, name, department } = await getViewer()
  const viewer = { handle, name, department }
  return (
    <Providers viewer={viewer}>
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
    </Providers>
  )
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
