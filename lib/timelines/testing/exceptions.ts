/** Reads on behalf of a viewer that the matrix leaves out, and why it may. */
export const unaskedQueries: Record<string, string> = {
  limitRequests: "counts requests and tells nothing",
  limitAct: "counts acts and tells nothing",
  holdPost: "what sendPost and schedulePost do, which are tried",
  rehearsePost: "what sendPost and schedulePost begin with, which are tried",
  refuseReply: "the second half of createPost, which is tried",
  refuseQuote: "the second half of createPost, which is tried",
  lockOwnPost: "the first half of editPost, which is tried",
  findTraces: "a part of editPost, which is tried",
  findEntities:
    "a part of createPost and editPost, which are tried; whom a text may mention is a test of its own (Z08)",
  castVote: "a part of voteInPoll, which is tried",
  keepUpload: "the second half of uploadMedia",
  requireQuota: "adds up one's own uploads",
  queuePost: "the second half of createPost, which is tried",
  branchPage: "gives ids to getThread and listReplies, which are tried",
  findPreviewImage:
    "says where the picture of a page elsewhere is stored; that it is for readers of a post that links there is a test of its own (S11)",
  readAttachments: "a part of hydrateItems, which is asked",
  presentDrafts: "shapes the rows of findDraft and listDrafts, which are asked",
  presentRows: "shapes rows that were read for the viewer",
  toTimelineItem: "shapes a row that was read for the viewer",
  toPeoplePage: "shapes rows that were read for the viewer",
  presentProfile: "shapes the row that getProfile read",
  readBookmarksFeed: "a feed of timelinePage, which is asked for it",
  bookmarksPage: "what timelinePage gives for bookmarks; it is asked for them",
  readEveryoneFeed: "a feed of timelinePage, which is asked for it",
  readGroupFeed: "a feed of timelinePage, which is asked for it",
  readHome: "a feed of timelinePage, which is asked for it",
  readListFeed: "a feed of timelinePage, which is asked for it",
  readPersonFeed: "a feed of timelinePage, which is asked for it",
  readTagFeed: "a feed of timelinePage, which is asked for it",
  subscribe: "opens the stream: what it tells is findLiveAudience's answer, which is asked",
  getPerson: "finds a colleague for other acts; the directory is everybody's",
  getSomebodyElse: "finds a colleague for other acts; the directory is everybody's",
}

/** Parts of statements and predicates that take a viewer: they are what the asked queries are made of. */
export const partsOfStatements = [
  ...[
    "visibleTo",
    "groupVisibleTo",
    "groupReadableBy",
    "notHidden",
    "notBlocked",
    "notMuted",
    "outsideMuted",
    "ownMarks",
    "originalIsShown",
    "mutedRoots",
  ],
  ...[
    "actedOn",
    "quotedPosts",
    "pollsOf",
    "attachedMedia",
    "mediaOf",
    "mediaValue",
    "standingJoin",
    "standingColumns",
    "cardColumns",
    "cardJoin",
    "rowColumns",
  ],
]

/** Acts on what everybody has of their own, or that anybody may do to anybody: there is nothing in them to find out. */
export const harmlessActs: Record<string, string> = {
  createGroup: "names something new; that a taken address tells nothing is a test of its own (Z21)",
  saveDraft: "writes one's own row, whatever it is for",
  dropDraft: "deletes one's own row",
  uploadMedia: "keeps something new of one's own",
  removeMedia: "deletes one's own row, and answers alike when there is none",
  createList: "names something new of one's own",
  saveUndoTime: "writes one's own setting",
  createFolder: "names something new of one's own",
  unbookmarkPost: "deletes one's own row, and answers alike when there is none",
  dropBookmark: "deletes one's own row, and answers alike when there is none",
  unmuteThread: "deletes one's own row, and answers alike when there is none",
  updateOwnProfile: "writes one's own row",
  followPerson: "of colleagues, who are everybody's",
  unfollowPerson: "of colleagues, who are everybody's",
  mutePerson: "of colleagues, who are everybody's",
  unmutePerson: "of colleagues, who are everybody's",
  blockPerson: "of colleagues, who are everybody's",
  unblockPerson: "of colleagues, who are everybody's",
  signOut: "ends one's own session",
  signOutEverywhere: "ends one's own sessions",
  endSession: "ends one's own session; another's is a test of its own (S-cases)",
}

/** Routes that answer with no data of the company. */
export const unaskedRoutes: Record<string, string> = {
  "/api/auth/callback/company": "the end of signing in: it answers with a redirection alone",
  "/api/auth/signed-out": "forgets the session: it answers with a redirection alone",
  "/api/health/live": "says that the process answers",
  "/api/health/ready": "says whether requests should come here",
  "/api/previews/[id]/image": "answers with a picture from elsewhere; for whom is a test of its own (S11)",
  "/api/stream":
    "what it tells is findLiveAudience's answer, which is asked; over HTTP in e2e/security-matrix.spec.ts",
}
