import { personId } from "./ids"
import type { DataSet } from "./size"

/** On three posts of four people only like; the others are reacted to in all ways, a like among them. */
export const reactions = (set: DataSet) => `
insert into likes (post_id, person_id, kind, created_at)
select post_id, person_id,
       case when post_id % 4 = 0 then (array['like', 'celebrate', 'thanks', 'insightful', 'funny'])[1 + person_id % 5] else 'like' end,
       '2025-12-01'::timestamptz
from (select distinct p.id as post_id, ${personId(`1 + floor(${set.people} * random())::int`)} as person_id
      from posts p, generate_series(1, ${set.likesPerPost}) where p.repost_of_id is null) given`

/** What the worker would have counted by now. */
export const reactionCounts = `
insert into post_counters (post_id, likes, kinds, replies, reposts)
select id, sum(likes), (array_agg(kinds) filter (where kinds is not null))[1], sum(replies), sum(reposts) from (
  select post_id as id, count(*) as likes, null::jsonb as kinds, 0 as replies, 0 as reposts from likes group by 1
  union all select post_id, 0, jsonb_object_agg(kind, n), 0, 0 from (
    select post_id, kind, count(*) as n from likes where kind <> 'like' group by 1, 2) kind group by 1
  union all select reply_to_id, 0, null, count(*), 0 from posts where reply_to_id is not null group by 1
  union all select repost_of_id, 0, null, 0, count(*) from posts where repost_of_id is not null group by 1) c
group by id`
