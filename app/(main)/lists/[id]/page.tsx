import type { Metadata } from "next"
import { ListHeading } from "@/components/lists/list-heading"
import { listFeed } from "@/components/timelines/feed"
import { Timeline } from "@/components/timelines/timeline"
import { EmptyState } from "@/components/ui/empty-state"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"
import { orNotFound } from "../../or-not-found"
import { readList, titleOf } from "./read-list"

type Props = PageProps<"/lists/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).id, (name) => name) }
}

export default async function ListPage({ params }: Props) {
  const list = await readList((await params).id)
  const viewer = await getViewer()
  const { id, name } = list
  const initial = await orNotFound(() => timelinePage(viewer, { kind: "list", id }))
  return (
    <>
      <ListHeading list={list} at="posts" />
      <Timeline
        key={id}
        feed={listFeed(id)}
        label={`Posts of ${name}`}
        initial={initial}
        empty={
          <EmptyState
            action={
              <a className="button button-primary" href={`/lists/${id}/people`}>
                Add people
              </a>
            }
          >
            {list.people === 0
              ? "Nobody is on this list yet. What those on it write appears here."
              : "Those on this list have not posted anything that you may read yet."}
          </EmptyState>
        }
      />
    </>
  )
}
