import type { Metadata } from "next"
import { ListHeading } from "@/components/lists/list-heading"
import { ListPeople } from "@/components/lists/list-people"
import { getViewer } from "@/lib/auth/viewer"
import { listPeopleOn } from "@/lib/lists/queries"
import { orNotFound } from "../../../or-not-found"
import { readList, titleOf } from "../read-list"

type Props = PageProps<"/lists/[id]/people">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).id, (name) => `People on ${name}`) }
}

export default async function ListPeoplePage({ params }: Props) {
  const list = await readList((await params).id)
  const viewer = await getViewer()
  const initial = await orNotFound(() => listPeopleOn(viewer, { id: list.id }))
  return (
    <>
      <ListHeading list={list} at="people" />
      <ListPeople list={list} initial={initial} />
    </>
  )
}
