import "server-only"
import { type Placeholder, type SQL, sql } from "drizzle-orm"
import { pollOptions, polls, pollVoters } from "@/db/schema/polls"
import { minAnonymousVoters } from "./policy"
import type { PollView } from "./view"

/** A poll as the database gives it, in JSON. */
export type PollValue = PollView

// Whoever may not see the results is not sent them.
const isShown = sql`(not poll.is_anonymous or poll.voters >= ${minAnonymousVoters}::int)
  and (now.closed or (poll.results = 'voted' and own.person_id is not null))`

/** The polls of these posts, which the viewer may read, each under the id of its post. */
export function pollsOf(viewer: { id: Placeholder }, ids: SQL): SQL {
  return sql`select 'poll' as kind, poll.post_id as id, json_build_object(
      'options', listed.texts, 'counts', case when ${isShown} then listed.votes end, 'voters', poll.voters,
      'closesAt', poll.closes_at, 'closed', now.closed, 'multiple', poll.is_multiple,
      'anonymous', poll.is_anonymous, 'results', poll.results,
      'voted', own.person_id is not null, 'choices', coalesce(own.choices, '{}'::smallint[])) as value
    from unnest(${ids}) asked (id)
    join ${polls} poll on poll.post_id = asked.id
    cross join lateral (select poll.closes_at <= clock_timestamp() as closed) now
    cross join lateral (
      select json_agg(option.text order by option.n) as texts, json_agg(option.votes order by option.n) as votes
      from ${pollOptions} option where option.post_id = poll.post_id
    ) listed
    left join ${pollVoters} own on own.post_id = poll.post_id and own.person_id = ${viewer.id}`
}

/** The poll out of its value. */
export function toPollView(value: PollValue): PollView {
  return { ...value, closesAt: new Date(value.closesAt).toISOString() }
}
