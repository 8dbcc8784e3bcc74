import type { Client } from "pg"
import type { Viewer } from "@/lib/auth/viewer"
import { compareIds, type Id, maxId } from "@/lib/core/ids"
import { hydratePosts } from "@/lib/posts/hydrate"
import { everyoneFeed } from "@/lib/timelines/feeds/everyone"
import { personFeed } from "@/lib/timelines/feeds/person"
import { tagFeed } from "@/lib/timelines/feeds/tag"
import { budgets, hotLikesShare, pagesShare, postWalBytes } from "./budgets"
import { countLeaksTwice } from "./checks/leaks"
import { countOracleDifferences } from "./checks/oracle"
import { hotLikes, pagesAsShareOfLimit, walOfPosts } from "./checks/throughput"
import type { DataSet } from "./generate/size"
import { measure, type Sample } from "./measure"
import type { Report } from "./report"
import { homeCursor, homeSkeleton, page, shownIds, viewerNumber, viewersSpread } from "./subjects"

const firstPage = { cursor: maxId, limit: 20 }

/** Measures every page and check of one data set into the report; gives the buffers of a home scan. */
export async function runSuite(admin: Client, set: DataSet, report: Report): Promise<number> {
  const readers = await viewersSpread(20, set.people)
  const quick = async (what: string, samples: Sample[], budget: (typeof budgets)[keyof typeof budgets]) => {
    const measured = await measure(admin, samples)
    report.page(what, measured, budget)
    return measured.buffers
  }
  const each = (sample: (index: number) => Sample) => readers.map((_, index) => sample(index))
  const reader = (index: number) => readers[index % readers.length] as Viewer

  await quick(
    "everyone",
    each((i) => async () => shownIds(await everyoneFeed(reader(i), firstPage))),
    budgets.everyone,
  )
  await quick(
    "profile",
    each(
      (i) => async () =>
        shownIds(
          await personFeed(reader(i), { kind: "person", handle: `p${i * 3 + 1}`, tab: "posts" }, firstPage),
        ),
    ),
    budgets.profile,
  )
  await quick(
    "hashtag",
    each((i) => async () => shownIds(await tagFeed(reader(i), { tag: `topic${i}` }, firstPage))),
    budgets.hashtag,
  )
  const scan = await quick(
    "home by scan, page 1",
    readers.map((viewer) => homeSkeleton(viewer)),
    budgets.homeScan,
  )
  const deep = await Promise.all(readers.map((viewer) => homeCursor(viewer, 50)))
  await quick(
    "home by scan, page 50",
    each((i) => homeSkeleton(reader(i), deep[i])),
    budgets.homeScan,
  )
  const ofFew = await viewerNumber(set.people - 1)
  const ofMany = await viewerNumber(set.people)
  await quick("home by merge, 80 followees", Array(10).fill(homeSkeleton(ofFew)), budgets.homeMerge)
  await quick(
    `home, ${set.worstCaseFollowees} quiet followees`,
    Array(10).fill(homeSkeleton(ofMany)),
    budgets.homeWorst,
  )
  const pages = await Promise.all(readers.map((viewer) => homeSkeleton(viewer)()))
  await quick(
    "hydration of 20",
    each((i) => async () => (await hydratePosts(reader(i), pages[i] ?? [])).map((post) => post.id)),
    budgets.hydration,
  )
  await quick(
    "whole home page",
    readers.map((viewer) => page(viewer, { kind: "home" })),
    budgets.homePage,
  )
  await runChecks(admin, set, report)
  return scan
}

async function runChecks(admin: Client, set: DataSet, report: Report): Promise<void> {
  const viewers = [
    ...(await viewersSpread(38, set.people)),
    await viewerNumber(set.people),
    await viewerNumber(set.people - 1),
  ]
  const oracle = await countOracleDifferences(viewers, 20)
  report.addAtLeast("home compared with the oracle: pages", oracle.pages, 700)
  report.add("home unlike the oracle: pages", oracle.different, 0)
  const leaks = await countLeaksTwice(admin, viewers.slice(0, 4), 50)
  report.add("posts leaked", leaks.before, 0)
  report.add("posts leaked after a group turned private", leaks.after, 0)
  report.addAtLeast("pages of 16 clients / limit of 16", await pagesAsShareOfLimit(viewers), pagesShare)
  const wal = await walOfPosts(await viewerNumber(1), await viewerNumber(set.people))
  report.add("WAL bytes of a post, most followers", wal.popular, postWalBytes)
  report.add("WAL bytes of a post, no followers", wal.unknown, postWalBytes)
  report.addAtLeast(
    "likes on one post / spread",
    await hotLikes(await viewersSpread(900, set.people), await recentPosts(admin)),
    hotLikesShare,
  )
}

async function recentPosts(admin: Client): Promise<Id[]> {
  const { rows } = await admin.query<{ id: Id }>(
    "select id from posts where visibility = 0 and repost_of_id is null and reply_to_id is null order by id desc limit 900",
  )
  return rows.map((row) => row.id).toSorted(compareIds)
}
