import type { Metadata } from "next"
import { CreateListForm } from "@/components/lists/create-list-form"
import { OwnLists } from "@/components/lists/own-lists"
import { FeedHeading } from "@/components/shell/feed-heading"
import { getViewer } from "@/lib/auth/viewer"
import { listLists } from "@/lib/lists/queries"

export const metadata: Metadata = { title: "Lists" }

export default async function ListsPage() {
  const lists = await listLists(await getViewer())
  return (
    <>
      <FeedHeading title="Lists" />
      <CreateListForm />
      <OwnLists lists={lists} />
    </>
  )
}
