import type { Metadata } from "next"
import { UnansweredInGroup } from "@/components/groups/unanswered-in-group"
import { getViewer } from "@/lib/auth/viewer"
import { timelinePage } from "@/lib/timelines/page"
import { orNotFound } from "../../../../or-not-found"
import { readGroup, titleOf } from "../../read-group"

type Props = PageProps<"/groups/[slug]/unanswered">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).slug, ({ name }) => `Questions in ${name}`) }
}

export default async function GroupUnansweredPage({ params }: Props) {
  const group = await readGroup((await params).slug)
  const viewer = await getViewer()
  const initial = await orNotFound(() => timelinePage(viewer, { kind: "unanswered", slug: group.slug }))
  return <UnansweredInGroup group={group} initial={initial} />
}
