import type { Metadata } from "next"
import { Directory } from "@/components/people/directory"
import { DirectoryFilter } from "@/components/people/directory-filter"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listDepartments, listPeople } from "@/lib/people/queries"
import { readQuery } from "./read-query"

export const metadata: Metadata = { title: "People" }

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const query = readQuery(await searchParams)
  const viewer = await getViewer()
  const [departments, initial] = await Promise.all([listDepartments(viewer), listPeople(viewer, query)])
  return (
    <>
      <FeedHeading title="People" />
      <DirectoryFilter query={query} departments={departments} />
      <Directory query={query} initial={initial} />
    </>
  )
}
