import type { Metadata } from "next"
import { AboutGroup } from "@/components/groups/about-group"
import { DefaultGroupChoice } from "@/components/groups/default-group-choice"
import { getViewer } from "@/lib/auth/viewer"
import { readGroup, titleOf } from "../../read-group"

type Props = PageProps<"/groups/[slug]/about">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await titleOf((await params).slug, ({ name }) => `About ${name}`) }
}

export default async function AboutPage({ params }: Props) {
  const group = await readGroup((await params).slug)
  const { role } = await getViewer()
  return (
    <>
      <AboutGroup group={group} />
      {role === "admin" && group.visibility === "public" && <DefaultGroupChoice group={group} />}
    </>
  )
}
