import "server-only"
import type { Viewer } from "@/lib/auth/viewer"
import { days, nowMs } from "@/lib/core/clock"
import { encodeNameCursor, pageLimit, parseNameCursor } from "@/lib/core/cursor"
import { notFound } from "@/lib/core/errors"
import { normaliseHandle } from "@/lib/core/text/handle"
import { readDepartments } from "./department-statement"
import type { DirectoryInput } from "./input"
import { readMentionMatches } from "./mention-statement"
import { toPeoplePage } from "./people-page"
import { toPersonRef } from "./person-ref"
import { presentProfile } from "./present-profile"
import { readStoredProfile } from "./profile-statement"
import { readDirectory } from "./read-directory"
import { escapeLike, prefixPattern, searchPatterns } from "./search-pattern"
import { foldSearch } from "./search-text"
import { recallCandidates } from "./suggestion-memory"
import { rankCandidates, readSuggestions } from "./suggestion-statements"
import type { PeoplePage, PersonRef, ProfileView, SuggestedPerson } from "./view"

/**
 * The profile of whoever carries this handle, also of people who have left. Between blocked people only what the company
 * says is shown. Throws `not_found`.
 */
export async function getProfile(viewer: Viewer, handle: string): Promise<ProfileView> {
  const known = normaliseHandle(handle)
  const [stored] = known === null ? [] : await readStoredProfile({ viewer: viewer.id, handle: known })
  if (!stored) throw notFound("This person")
  return presentProfile(viewer, stored)
}

/** The directory: active people by name, every word of `q` found in name, handle, title or department. */
export async function listPeople(viewer: Viewer, query: DirectoryInput = {}): Promise<PeoplePage> {
  const limit = pageLimit(query.limit)
  const after = parseNameCursor(query.cursor) ?? { name: "", id: "0" }
  const rows = await readDirectory({
    viewer: viewer.id,
    department: query.department || null,
    patterns: searchPatterns(query.q ?? ""),
    afterName: after.name,
    afterId: after.id,
    limit: limit + 1,
  })
  return toPeoplePage(viewer, { rows, limit, cursorOf: ({ name, id }) => encodeNameCursor(name, id) })
}

/** The departments of the company in alphabetical order, at most 500. Everybody may see them. */
export async function listDepartments(_viewer: Viewer): Promise<string[]> {
  const rows = await readDepartments({})
  return rows.map(({ department }) => department).sort((a, b) => a.localeCompare(b, "en"))
}

/**
 * At most 8 active people whom the letters after an @ may mean: the exact handle, then those the viewer follows, then
 * the viewer's department, then everybody. A blank text suggests nobody.
 */
export async function suggestMentions(viewer: Viewer, { q }: { q: string }): Promise<PersonRef[]> {
  const pattern = prefixPattern(q)
  if (pattern === null) return []
  const typed = foldSearch(q)
  const handlePattern = `${escapeLike(typed)}%`
  const { id, department } = viewer
  const rows = await readMentionMatches({ viewer: id, department, pattern, typed, handlePattern })
  return rows.map(toPersonRef)
}

/**
 * Whom to follow, other departments first: people followed by those the viewer follows, and people who wrote lately.
 * Nobody whom the viewer follows, mutes or blocks. 3 unless `limit` says otherwise, 24 at most.
 */
export async function suggestPeople(viewer: Viewer, { limit = 3 } = {}): Promise<SuggestedPerson[]> {
  const { id, department } = viewer
  const day = Math.floor(nowMs() / days(1))
  const candidates = await recallCandidates(id, () => rankCandidates({ viewer: id, department, day }))
  if (candidates.length === 0) return []
  const rows = await readSuggestions({
    viewer: id,
    ids: candidates.map((candidate) => candidate.id),
    known: candidates.map(({ known }) => known),
    limit,
  })
  return rows.map((row) => ({ ...toPersonRef(row), knownFollowers: row.knownFollowers }))
}
