import { answers, attachments, bodyOf, entitiesOf, hangsOn, quotes } from "./attached"
import { groupId, personId, snowflake } from "./ids"
import { reactionCounts, reactions } from "./reactions"
import type { DataSet } from "./size"

/** Everything below is drawn from this seed: the same set every time. */
const seed = "select setseed(0.42)"

const people = (set: DataSet) => `
insert into people (id, handle, name, email, title, department, location, search_text, created_at, first_signed_in_at)
select ${personId("i")}, 'p' || i, 'Person ' || i, 'p' || i || '@rookery.example', 'Title ' || i % 40,
       'Department ' || i % 12, 'Location ' || i % 6, 'person ' || i || ' p' || i, '2024-12-01', '2024-12-01'
from generate_series(1, ${set.people}) i`

/** A few are followed by many: the square of a uniform draw leans towards the low numbers. */
const follows = (set: DataSet) => `
insert into follows (follower_id, followee_id, created_at)
select distinct ${personId("a")}, ${personId("b")}, '2024-12-02'::timestamptz
from (select i as a, 1 + floor((${set.people} - ${set.inactivePeople}) * power(random(), 1.7))::int as b
      from generate_series(1, ${set.people - 2}) i,
           generate_series(1, ${set.followsPerPerson}) j) f
where a <> b`

const groups = (set: DataSet) => `
insert into groups (id, slug, name, visibility, created_at)
select ${groupId("i")}, 'group-' || i, 'Group ' || i, case when i % 2 = 0 then 'private' else 'public' end, '2024-12-01'
from generate_series(1, ${set.groups}) i`

/** Everybody is in group 1 and in eight more. */
const members = (set: DataSet) => `
insert into group_members (person_id, group_id, created_at)
select ${personId("i")}, ${groupId(`1 + (i * 7 + j * j * 13) % ${set.groups}`)}, '2024-12-02'::timestamptz
from generate_series(1, ${set.people - 2}) i, generate_series(1, 8) j
union
select ${personId("i")}, ${groupId("1")}, '2024-12-02'::timestamptz from generate_series(1, ${set.people}) i`

/** Ten people, spread over the company, are in the first fifty groups too. */
const joiners = (set: DataSet) => `
insert into group_members (person_id, group_id, created_at)
select ${personId(`1 + i * ${joinerStep(set)}`)}, ${groupId("g")}, '2024-12-02'::timestamptz
from generate_series(0, 9) i, generate_series(1, 50) g
on conflict do nothing`

/** One membership in forty is muted. */
const muting = "update group_members set is_muted = true where hashint8(person_id * 1000 + group_id) % 40 = 0"

const memberCounts = `
update groups g set member_count = (select count(*) from group_members m where m.group_id = g.id)`

/** The numbers of those who are in fifty groups, by their place among them. */
export const joinerStep = (set: DataSet) => Math.floor((set.people - set.inactivePeople) / 10)

/** One of the groups that a person of this number belongs to, by its address. */
export const groupOf = (set: DataSet, person: number) => `group-${1 + ((person * 7 + 13) % set.groups)}`

/**
 * 56 % plain posts, 6 % reposts, 36 % replies, a few announcements. One in ten plain posts is in a group its
 * author belongs to; those of the even groups are private. Replies answer one of the 50 rows before them, or together
 * make a busy thread of every 500th. What hangs on a row goes by its `share`, which is drawn apart from the rest;
 * the newest tenth is text alone, so that what pages of text cost stays comparable.
 */
const posts = (set: DataSet) => `
create temp table draft as
select i, ${snowflake("i", set.posts)} as id,
       case when i < ${Math.floor(set.posts / 10)}
            then 1 + floor(${set.people} * power(random(), 1.4))::int
            else 1 + floor(${set.people - set.inactivePeople - 2} * power(random(), 1.4))::int end as author,
       random() as kind, random() as grouped, random() as pick,
       case when i < ${set.posts * 0.9} then (hashint4(i) & 1073741823) % 100 else 99 end as share
from generate_series(1, ${set.posts}) i`

/** The rows of posts in the making; `written` is copied in order of time at the end, as posts arrive in life. */
const written = "create temp table written (like posts including defaults)"

const plain = (set: DataSet) => {
  const isAnnouncement = `d.i % ${Math.floor(set.posts / 100)} = 0`
  return `
insert into written (id, author_id, attached, is_question, kind, visibility, group_id, body, entities)
select d.id, ${personId("d.author")}, ${hangsOn.posts}, ${hangsOn.questions},
       case when ${isAnnouncement} then 1 else 0 end,
       case when g.n % 2 = 0 and not ${isAnnouncement} then 1 else 0 end,
       case when ${isAnnouncement} then null else ${groupId("g.n")} end,
       ${bodyOf("text.body")}, ${entitiesOf("text.body")}
from draft d
cross join lateral (select 'Post ' || d.i || ': ' || repeat('what we learned this week ', 5) || case when d.i % 9 = 0 then '#topic' || d.i % 50 else '' end as body) text
left join lateral (select case when d.grouped < 0.1 then 1 + (d.author * 7 + (1 + d.i % 8) * (1 + d.i % 8) * 13) % ${set.groups} end as n) g on true
where d.kind < 0.58`
}

const replies = `
insert into written (id, author_id, attached, visibility, group_id, reply_to_id, root_id, body)
select d.id, ${personId("d.author")}, ${hangsOn.replies}, p.visibility, p.group_id, p.id, p.id, 'Reply ' || d.i || ': ' || repeat('thank you, that helps ', 3)
from draft d
join draft o on o.i = case when d.i % 500 between 1 and 60 then d.i - d.i % 500 else d.i - 1 - floor(d.pick * 50)::int end
join written p on p.id = o.id
where d.kind >= 0.64 and o.kind < 0.58`

const reposts = `
insert into written (id, author_id, repost_of_id)
select distinct on (p.id, d.author) d.id, ${personId("d.author")}, p.id
from draft d
join draft o on o.i = d.i - 1 - floor(d.pick * 500)::int
join written p on p.id = o.id
where d.kind >= 0.58 and d.kind < 0.64 and o.kind < 0.58 and p.visibility = 0 and o.author <> d.author`

const posted = "insert into posts select * from written order by id"

const tags = `
insert into post_tags (tag, post_id) select 'topic' || d.i % 50, d.id from draft d join posts p on p.id = d.id
where d.kind < 0.58 and d.i % 9 = 0`

const hides = (set: DataSet) => `
insert into hides (viewer_id, target_id, reason, created_at)
select distinct ${personId("i")}, ${personId(`1 + (i * 31 + j * 17) % ${set.people}`)}, 0, '2025-01-01'::timestamptz
from generate_series(1, ${set.people}, 3) i, generate_series(1, 4) j
where i <> 1 + (i * 31 + j * 17) % ${set.people}`

/** The last person follows only people who stopped posting; the one before, 80 of them. Neither is in a group. */
const readersOfTheInactive = (set: DataSet) => `
insert into follows (follower_id, followee_id, created_at)
select ${personId(String(set.people))}, ${personId(`${set.people} - 2 - i`)}, '2024-12-02'::timestamptz from generate_series(1, ${set.worstCaseFollowees}) i
union all
select ${personId(`${set.people - 1}`)}, ${personId(`${set.people} - 2 - i`)}, '2024-12-02'::timestamptz from generate_series(1, 80) i`

/** The statements that fill an empty, migrated database, with what each makes. */
export function generation(set: DataSet): [what: string, sql: string][] {
  return [
    ["seed", seed],
    ["people", people(set)],
    ["follows", follows(set)],
    ["readers of the inactive", readersOfTheInactive(set)],
    ["groups", groups(set)],
    ["members", members(set)],
    ["members of fifty groups", joiners(set)],
    ["muted memberships", muting],
    ["counts of members", memberCounts],
    ["mutes", hides(set)],
    ["drafts", posts(set)],
    ["draft index", "create index on draft (i)"],
    ["draft statistics", "analyze draft"],
    ["rows of posts", written],
    ["posts", plain(set)],
    ["post index", "create index on written (id)"],
    ["post statistics", "analyze written"],
    ["quotes", quotes],
    ["replies", replies],
    ["accepted answers", answers],
    ["reposts", reposts],
    ["all of them, in order", posted],
    ["hashtags", tags],
    ...attachments(set),
    ["reactions", reactions(set)],
    ["counters", reactionCounts],
  ]
}
