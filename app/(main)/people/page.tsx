import type { Metadata } from "next"
import { Directory } from "@/components/people/directory"
import { DirectoryFilter } from "@/components/people/directory-filter"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { listDepartments } from "@/lib/people/queries"
import { searchDirectory } from "@/lib/people/search-directory"
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
        <p role="alert" className="px-5 py-12 text-center text-muted">
          {found}
        </p>
      ) : (
        <Directory query={query} initial={found} />
      )}
    </>
  )
}

/** Somebody who searches too fast keeps what they typed, and reads when to go on. */
function orRefusal(error: unknown): string {
  if (error instanceof DomainError && error.code === "rate_limited") return error.message
  throw error
}
