import type { Client } from "pg"
import type { Viewer } from "@/lib/auth/viewer"
import { type Id, maxId } from "@/lib/core/ids"
import { hydratePosts } from "@/lib/posts/hydrate"
import { readEveryoneFeed } from "@/lib/timelines/feeds/everyone"
import { readGroupFeed } from "@/lib/timelines/feeds/group"
import { mergeHome } from "@/lib/timelines/feeds/home-merge"
import { windowSize } from "@/lib/timelines/feeds/home-window"
import { readPersonFeed } from "@/lib/timelines/feeds/person"
import { readTagFeed } from "@/lib/timelines/feeds/tag"
import { branchPage, idsOf } from "@/lib/timelines/replies"
import { type Budget, budgets } from "./budgets"
import { cursorOfMixed, pagesOfCarriers } from "./carriers"
import type { DataSet } from "./generate/size"
import { groupOf, joinerStep } from "./generate/statements"
import type { Sample } from "./measure"
import { busyThreads, homeCursor, homeSkeleton, page, shownIds, viewerNumber } from "./subjects"

/** One kind of page, read by several people, with what it may cost. */
export type PageCase = { what: string; samples: Sample[]; budget: Budget }

const firstPage = { cursor: maxId, limit: 20 }

/** The pages that are the same posts for nearly everybody, without their posts filled in. */
export async function sharedPages(set: DataSet, admin: Client, readers: Viewer[]): Promise<PageCase[]> {
  const each = (sample: (reader: Viewer, index: number) => Promise<Id[]>) =>
    readers.map((reader, index) => () => sample(reader, index))
  const busy = await busyThreads(admin, readers.length)
  const profile = (index: number) => ({ kind: "person", handle: `p${index * 3 + 1}`, tab: "posts" }) as const
  return [
    {
      what: "everyone",
      samples: each(async (reader) => shownIds(await readEveryoneFeed(reader, firstPage))),
      budget: budgets.everyone,
    },
    {
      what: "profile",
      samples: each(async (reader, index) =>
        shownIds(await readPersonFeed(reader, profile(index), firstPage)),
      ),
      budget: budgets.profile,
    },
    {
      what: "group, one of the reader's",
      samples: each(async (reader) =>
        shownIds(await readGroupFeed(reader, { slug: groupOf(set, numberOf(reader)) }, firstPage)),
      ),
      budget: budgets.group,
    },
    {
      what: "group, of everybody",
      samples: each(async (reader) => shownIds(await readGroupFeed(reader, { slug: "group-1" }, firstPage))),
      budget: budgets.group,
    },
    {
      what: "hashtag",
      samples: each(async (reader, index) =>
        shownIds(await readTagFeed(reader, { tag: `topic${index}` }, firstPage)),
      ),
      budget: budgets.hashtag,
    },
    {
      what: "thread",
      samples: each(async (reader, index) =>
        idsOf((await branchPage(reader, { id: busy[index] ?? "1" })).items),
      ),
      budget: budgets.thread,
    },
  ]
}

const numberOf = ({ handle }: Viewer) => Number(handle.slice(1))

const mergedHome = (reader: Viewer) => async () => {
  const found = await mergeHome({ viewer: reader.id, cursor: maxId, window: windowSize(firstPage.limit) })
  return found.map((candidate) => candidate.postId)
}

/** The name by which the scan is compared between data sets. */
export const scanPage = "home by scan, page 1"

/** Home in all its forms: scanned, deep, merged, at its worst; then filling in posts, and the whole page. */
export async function homePages(set: DataSet, admin: Client, readers: Viewer[]): Promise<PageCase[]> {
  const deep = await Promise.all(readers.map((reader) => homeCursor(reader, 50)))
  const first = await Promise.all(readers.map((reader) => homeSkeleton(reader)()))
  const older = await cursorOfMixed(admin)
  const mixed = await Promise.all(readers.map((reader) => homeSkeleton(reader, older)()))
  const ofFew = homeSkeleton(await viewerNumber(set.people - 1))
  const ofMany = homeSkeleton(await viewerNumber(set.people))
  const joiners = await Promise.all(
    Array.from({ length: 10 }, (_, place) => viewerNumber(1 + place * joinerStep(set))),
  )
  const filledIn = (pages: Id[][]) =>
    readers.map((reader, index) => async () => {
      const views = await hydratePosts(reader, pages[index] ?? [])
      return views.map((view) => view.id)
    })
  return [
    { what: scanPage, samples: readers.map((reader) => homeSkeleton(reader)), budget: budgets.homeScan },
    {
      what: "home by scan, page 50",
      samples: readers.map((reader, index) => homeSkeleton(reader, deep[index])),
      budget: budgets.homeScan,
    },
    {
      what: "home by scan, 50 groups",
      samples: joiners.map((reader) => homeSkeleton(reader)),
      budget: budgets.homeScan,
    },
    { what: "home by merge, 50 groups", samples: joiners.map(mergedHome), budget: budgets.homeMergeGroups },
    { what: "home by merge, 80 followees", samples: Array(10).fill(ofFew), budget: budgets.homeMerge },
    {
      what: `home, ${set.worstCaseFollowees} quiet followees`,
      samples: Array(10).fill(ofMany),
      budget: budgets.homeWorst,
    },
    { what: "hydration of 20", samples: filledIn(first), budget: budgets.hydration },
    {
      what: "hydration of 20, a third with something",
      samples: filledIn(mixed),
      budget: budgets.hydrationOfMixed,
    },
    {
      what: "hydration of 20, each with something",
      samples: filledIn(await pagesOfCarriers(admin, readers.length)),
      budget: budgets.hydrationOfCarriers,
    },
    {
      what: "whole home page",
      samples: readers.map((reader) => page(reader, { kind: "home" })),
      budget: budgets.homePage,
    },
    {
      what: "whole home page, a third with something",
      samples: readers.map((reader) => page(reader, { kind: "home" }, older)),
      budget: budgets.homePageOfMixed,
    },
  ]
}
