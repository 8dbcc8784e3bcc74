import "server-only"
import { sql } from "drizzle-orm"
import { pollOptions, polls, pollVoters } from "@/db/schema/polls"
import { statement } from "@/db/statement"
import { me } from "@/db/viewer-placeholder"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError, notFound } from "@/lib/core/errors"
import type { VoteInput } from "./input"

const postId = sql.placeholder("postId")
const choices = sql`${sql.placeholder("choices")}::smallint[]`

type Locked = { isMultiple: boolean; options: number }

// Votes of one poll, and its end, come one after the other.
const lock = statement<Locked>(
  "polls_lock",
  sql`select poll.is_multiple as "isMultiple",
        (select count(*)::int from ${pollOptions} option where option.post_id = poll.post_id) as "options"
      from ${polls} poll where poll.post_id = ${postId} for no key update of poll`,
)

// The clock is read once the lock is held. In an anonymous poll only that somebody voted is kept; every option is written
// by every vote, so that not even the transaction that wrote a row tells who chose it, and a second vote changes nothing.
const vote = statement<{ isOpen: boolean; isCounted: boolean }>(
  "polls_vote",
  sql`with open as (
        select post_id, is_anonymous from ${polls} where post_id = ${postId} and closes_at > clock_timestamp()
      ), before as (
        select choices from ${pollVoters} where post_id = ${postId} and person_id = ${me.id}
      ), voted as (
        insert into ${pollVoters} as own (post_id, person_id, choices)
        select post_id, ${me.id}::bigint, case when not is_anonymous then ${choices} end from open
        on conflict (post_id, person_id) do update set choices = excluded.choices
          where own.choices is distinct from excluded.choices
        returning own.post_id
      ), counted as (
        update ${pollOptions} option set votes = option.votes + (option.n = any(${choices}))::int
          - coalesce((select option.n = any(before.choices) from before), false)::int
        from voted where option.post_id = voted.post_id
      ), voters as (
        update ${polls} poll set voters = poll.voters + 1
        from voted where poll.post_id = voted.post_id and not exists (select from before)
      )
      select exists (select from open) as "isOpen", exists (select from voted) as "isCounted"`,
)

/**
 * Counts the viewer's vote in the poll of a post, in the caller's transaction: all of it, or none once the poll has
 * closed. Another vote takes the place of the first; in an anonymous poll the first one stays. Gives whether anything
 * changed. Throws `not_found` without a poll, `invalid` for what cannot be chosen, `conflict` when it has closed.
 */
export async function castVote(viewer: Viewer, { id, choices: chosen }: VoteInput): Promise<boolean> {
  const [poll] = await lock({ postId: id })
  if (!poll) throw notFound("This poll")
  if (chosen.some((n) => n >= poll.options)) throw new DomainError("invalid", "The poll has no such option.")
  if (!poll.isMultiple && chosen.length > 1) throw new DomainError("invalid", "Choose one option.")
  const [outcome] = await vote({ viewer: viewer.id, postId: id, choices: chosen })
  if (!outcome?.isOpen) throw new DomainError("conflict", "This poll has closed.")
  return outcome.isCounted
}
