import type { Client } from "pg"
import { defaultReactions, plainLike } from "@/lib/core/reactions"
import { hotPostShare, pagesShare, postWalBytes } from "./budgets"
import { countLeaksTwice } from "./checks/leaks"
import { countOracleDifferences } from "./checks/oracle"
import { hotPost, pagesAsShareOfLimit, walOfPosts } from "./checks/throughput"
import type { DataSet } from "./generate/size"
import { measure } from "./measure"
import { homePages, scanPage, sharedPages } from "./pages"
import type { Report } from "./report"
import { recentPosts, viewerNumber, viewersSpread } from "./subjects"

/** Measures every page and check of one data set into the report; gives the buffers of a home scan. */
export async function runSuite(admin: Client, set: DataSet, report: Report): Promise<number> {
  const readers = await viewersSpread(20, set.people)
  let scanBuffers = 0
  for (const { what, samples, budget } of [
    ...(await sharedPages(set, admin, readers)),
    ...(await homePages(set, admin, readers)),
  ]) {
    const measured = await measure(admin, samples)
    report.page(what, measured, budget)
    if (what === scanPage) scanBuffers = measured.buffers
  }
  await runChecks(admin, set, report)
  return scanBuffers
}

async function runChecks(admin: Client, set: DataSet, report: Report): Promise<void> {
  const usual = await viewersSpread(38, set.people)
  const viewers = [...usual, await viewerNumber(set.people), await viewerNumber(set.people - 1)]
  const oracle = await countOracleDifferences(viewers, 20)
  report.addAtLeast("home compared with the oracle: pages", oracle.pages, 800)
  report.add("home unlike the oracle: pages", oracle.different, 0)
  const leaks = await countLeaksTwice(admin, viewers.slice(0, 4), 50)
  report.add("posts leaked", leaks.before, 0)
  report.add("posts leaked after a group turned private", leaks.after, 0)
  report.addAtLeast("pages of 16 clients / limit of 16", await pagesAsShareOfLimit(usual), pagesShare)
  const wal = await walOfPosts(await viewerNumber(1), await viewerNumber(set.people))
  report.add("WAL bytes of a post, most followers", wal.popular, postWalBytes)
  report.add("WAL bytes of a post, no followers", wal.unknown, postWalBytes)
  const likers = await viewersSpread(900, set.people)
  const posts = await recentPosts(admin, 1800)
  const likes = await hotPost(likers, posts.slice(0, 900), [plainLike])
  report.addAtLeast("likes on one post / spread", likes, hotPostShare)
  const kinds = defaultReactions.map(({ kind }) => kind)
  const reactions = await hotPost(likers, posts.slice(900), kinds)
  report.addAtLeast("reactions of all kinds on one post / spread", reactions, hotPostShare)
}
