import type { Metadata } from "next"
import { Directory } from "@/components/people/directory"
import { DirectoryFilter } from "@/components/people/directory-filter"
import { FeedHeading } from "@/components/shell/feed-heading"
import { SearchRefusal } from "@/components/ui/search-refusal"
import { getViewer } from "@/lib/auth/viewer"
import { listDepartments } from "@/lib/people/queries"
import { searchDirectory } from "@/lib/people/search-directory"
import { orRefusal } from "../or-refusal"
import { readQuery } from "./read-query"

export const metadata: Metadata = { title: "People" }

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const query = readQuery(await searchParams)
  const viewer = await getViewer()
  const search = searchDirectory(viewer, query).catch(orRefusal)
  const [departments, found] = await Promise.all([listDepartments(viewer), search])
  return (
    <>
      <FeedHeading title="People" />
      <DirectoryFilter query={query} departments={departments} />
      {typeof found === "string" ? (
        <SearchRefusal>{found}</SearchRefusal>
      ) : (
        <Directory query={query} initial={found} />
      )}
    </>
  )
}
