/** The most a page may cost: buffers touched, and multiples of reading the same posts by primary key. */
export type Budget = { buffers: number; p50Ratio: number; cpuRatio: number; statements?: number }

/** A merge reads the newest post of every source, so its buffers grow with followees and groups. */
const mergeBuffers = (followees: number, groups: number) => 4 * (followees + groups) + 1300

/** The budgets by page; each is checked on both data sets. */
export const budgets = {
  everyone: { buffers: 110, p50Ratio: 1.5, cpuRatio: 2 },
  profile: { buffers: 120, p50Ratio: 1.6, cpuRatio: 2 },
  thread: { buffers: 120, p50Ratio: 1.6, cpuRatio: 2 },
  group: { buffers: 110, p50Ratio: 1.6, cpuRatio: 2 },
  hashtag: { buffers: 200, p50Ratio: 2, cpuRatio: 3 },
  homeScan: { buffers: 260, p50Ratio: 3.5, cpuRatio: 6 },
  homeMerge: { buffers: mergeBuffers(80, 1), p50Ratio: 12, cpuRatio: 20 },
  homeMergeGroups: { buffers: mergeBuffers(120, 50), p50Ratio: 18, cpuRatio: 30 },
  homeWorst: { buffers: 3000, p50Ratio: 45, cpuRatio: 60 },
  hydration: { buffers: 420, p50Ratio: 2.5, cpuRatio: 4, statements: 1 },
  // What hangs on posts takes one statement more, which may cost as much as the first.
  hydrationOfMixed: { buffers: 840, p50Ratio: 5, cpuRatio: 8, statements: 2 },
  hydrationOfCarriers: { buffers: 900, p50Ratio: 8, cpuRatio: 14, statements: 2 },
  homePage: { buffers: 600, p50Ratio: 5, cpuRatio: 10, statements: 1 },
  homePageOfMixed: { buffers: 1020, p50Ratio: 7.5, cpuRatio: 14, statements: 2 },
} satisfies Record<string, Budget>

/** Scanning the large company may touch at most this many times the buffers of scanning the small one. */
export const scanGrowth = 1.5
/** Pages a second of 16 clients, as a share of what the limit reaches with as many. */
export const pagesShare = 1 / 8
/** Write-ahead log of one post, whoever follows its author. */
export const postWalBytes = 8 * 1024
/** Likes, or reactions, a second of 50 people on one post, as a share of the same spread over many posts. */
export const hotPostShare = 0.7
/** Posts a second while links drip, as a share of those before and after. */
export const postingShare = 0.8
/** Posts a second with a link that nobody knows yet, as a share of posts without: there is a page and a job to write. */
export const linkingShare = 0.1
/** How much of its memory a worker may still hold, or have held, after pages that are meant to fill it. */
export const previewGrowthMb = 50
/** The longest that a page may keep its connection: five seconds, and some for noticing. */
export const longestLookSeconds = 5.5
