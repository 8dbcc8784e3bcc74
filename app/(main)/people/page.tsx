import type { Metadata } from "next"
import { Directory } from "@/components/people/directory"
import { DirectoryFilter } from "@/components/people/directory-filter"
import { FeedHeading } from "@/components/shell/feed-heading"
import { markForPage } from "@/lib/auth/mark-for-page"
import { getViewer } from "@/lib/auth/viewer"
import { listDepartments } from "@/lib/people/queries"
import { searchDirectory } from "@/lib/people/search-directory"
import { readQuery } from "./read-query"

export const metadata: Metadata = { title: "People" }

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const query = readQuery(await searchParams)
  const viewer = await getViewer()
  const search = searchDirectory(viewer, query).catch((error) => Promise.reject(markForPage(error)))
  const [departments, initial] = await Promise.all([listDepartments(viewer), search])
  return (
    <>
      <FeedHeading title="People" />
      <DirectoryFilter query={query} departments={departments} />
      <Directory query={query} initial={initial} />
    </>
  )
}
