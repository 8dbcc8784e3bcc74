import { sql } from "drizzle-orm"
import { db } from "@/db"
import { viewerOf } from "@/lib/auth/viewer"
import { days, minutes, nowMs } from "@/lib/core/clock"
import { idTime } from "@/lib/core/ids"
import { expect, test } from "@/lib/media/testing/media-fixtures"
import { seedDemo } from "."

test("The demo company moves in through everybody's mutations: at once or not at all, and only once", async ({
  files,
}) => {
  const started = nowMs()
  await expect(seedDemo({ onProgress: failAt(200) })).rejects.toThrow("the power went")
  expect(await inTables(), "an interrupted seed leaves nothing behind").toEqual(nothing)

  const progress: number[] = []
  const moved = await seedDemo({ onProgress: (done, all) => progress.push(done / all) })
  expect(progress.at(-1)).toBe(1)
  expect(moved).toMatchObject({ people: 60 })
  expect(await inTables()).toEqual(moved)
  expect(Math.abs(nowMs() - Date.now()), "the clock runs again").toBeLessThan(1000)

  expect(await seedDemo(), "a second seed adds nothing").toEqual(nothing)
  expect(await inTables()).toEqual(moved)

  const { oldest, newest } = await one(
    sql`select min(id)::text as oldest, max(id)::text as newest from posts`,
  )
  expect(started - idTime(String(newest)).getTime(), "the newest post is minutes old").toBeLessThan(
    minutes(10),
  )
  expect(started - idTime(String(oldest)).getTime(), "the oldest is weeks old").toBeGreaterThan(days(26))
  expect(await one(uncounted)).toEqual({ pending: 0, wrong: 0 })
  expect(await viewerOf("ada")).toMatchObject({ role: "admin", department: "Operations" })
  expect(await viewerOf("mo")).toMatchObject({ role: "moderator" })
  expect(await one(tomas)).toEqual({ manager: "marguerite", zone: "Europe/Madrid" })
  expect(await one(shown), "every picture is described and can be shown").toEqual({
    pictures: 15,
    missing: 0,
  })
  const encoded = (await files.list()).filter((path) => path.endsWith(".webp"))
  expect(encoded.filter((path) => path.includes("/media/"))).toHaveLength(30)
  expect(await one(faced), "some show a face, and the others their initials").toEqual({
    ...{ faces: 18, banners: 3, waiting: 0 },
  })
  expect(encoded.filter((path) => path.includes("/pictures/"))).toHaveLength(42)
  await expectGroups()
})

/** What tests and guides name: these groups, who is in them, and what waits there. */
async function expectGroups() {
  const { groups } = await one(memberships)
  expect(groups).toMatchObject({
    engineering: { visibility: "public", owners: "priya", moderators: "arjun,zuzana" },
    "design-crit": {
      ...{ visibility: "private", owners: "noor", moderators: "chiara" },
      members: "aoife,bo,cy,eliska,hugo,ishaan,jun,mei",
    },
    "project-heron": { visibility: "secret", owners: "ada", moderators: null, members: "dee" },
    "bike-yard": { visibility: "public", owners: "bo" },
    "customer-stories": { visibility: "public", owners: "eve" },
  })
  expect(Object.keys(Object(groups))).toHaveLength(11)
  expect(await one(newcomers), "those who came after the founding, by the company's default").toEqual({
    handles: "filip,nia,yara",
  })
  expect(await one(lisbon), "everybody whose place is Lisbon, by the rule").toEqual({
    strangers: 0,
    missing: 0,
  })
  expect(await one(admissions)).toEqual({
    invited: "bo:on-call",
    asked: "gita:managers,rahul:design-crit,yara:design-crit",
    waiting: "devika:customer-stories",
    archived: "book-club",
    muted: "frieda:bike-yard",
    lists: "bo:Checkout:8,bo:Knows Postgres:5",
  })
  expect(await one(leaks), "posts have their group's audience, and counts are true").toEqual({
    ...{ posts: 0, counts: 0, unpinned: 0, foreign: 0, jobs: 0 },
  })
}

const shown = sql`select count(*)::int as pictures,
    count(*) filter (where state <> 'ready' or alt = '' or post_id is null or upload_key is not null)::int as missing
  from media`

const faced = sql`select count(avatar_id)::int as faces, count(banner_id)::int as banners,
  (select count(*)::int from profile_pictures where state <> 'ready') as waiting from people`

const nothing = { people: 0, follows: 0, posts: 0, replies: 0, likes: 0, reposts: 0 }

const inTables = () =>
  one(sql`select
    (select count(*)::int from people) as people, (select count(*)::int from follows) as follows,
    (select count(*)::int from likes) as likes,
    (select count(*)::int from posts where reply_to_id is null and repost_of_id is null) as posts,
    (select count(*)::int from posts where reply_to_id is not null) as replies,
    (select count(*)::int from posts where repost_of_id is not null) as reposts`)

const uncounted = sql`select
  (select count(*)::int from post_counter_deltas) as pending,
  (select count(*)::int from posts p left join post_counters c on c.post_id = p.id
    where p.repost_of_id is null
      and coalesce(c.likes, 0) <> (select count(*) from likes l where l.post_id = p.id)) as wrong`

const tomas = sql`select m.handle as manager, p.time_zone as zone
  from people p join people m on m.id = p.manager_id where p.handle = 'tomas'`

const memberships = sql`select json_object_agg(g.slug, json_build_object('visibility', g.visibility,
    'owners', (${people(2)}), 'moderators', (${people(1)}), 'members', (${people(0)}))) as groups from groups g`

function people(role: 0 | 1 | 2) {
  return sql`select string_agg(p.handle, ',' order by p.handle) from group_members m
    join people p on p.id = m.person_id where m.group_id = g.id and m.role = ${role}`
}

const newcomers = sql`select string_agg(p.handle, ',' order by p.handle) as handles
  from group_members m join people p on p.id = m.person_id join groups g on g.id = m.group_id
  where g.slug = 'first-90-days' and g.is_default and m.source = 2`

const lisbon = sql`select
    count(*) filter (where m.person_id is not null and p.location <> 'Lisbon')::int as strangers,
    count(*) filter (where m.person_id is null and p.location = 'Lisbon')::int as missing
  from groups g cross join people p left join group_members m on m.group_id = g.id and m.person_id = p.id
  where g.slug = 'lisbon-office'`

const admissions = sql`select
    (select string_agg(p.handle || ':' || g.slug, ',') from group_invitations i
      join people p on p.id = i.person_id join groups g on g.id = i.group_id) as invited,
    (select string_agg(p.handle || ':' || g.slug, ',' order by p.handle) from group_requests r
      join people p on p.id = r.person_id join groups g on g.id = r.group_id where r.note <> '') as asked,
    (select string_agg(p.handle || ':' || g.slug, ',') from group_queue q
      join people p on p.id = q.author_id join groups g on g.id = q.group_id) as waiting,
    (select string_agg(slug, ',') from groups where archived_at is not null) as archived,
    (select string_agg(p.handle || ':' || g.slug, ',') from group_members m
      join people p on p.id = m.person_id join groups g on g.id = m.group_id where m.is_muted) as muted,
    (select string_agg(p.handle || ':' || l.name || ':' || (select count(*) from list_members m where m.list_id = l.id),
      ',' order by l.id) from lists l join people p on p.id = l.owner_id) as lists`

const leaks = sql`select
    (select count(*)::int from posts p join groups g on g.id = p.group_id
      where (p.visibility = 0) <> (g.visibility = 'public')) as posts,
    (select count(*)::int from groups g
      where g.member_count <> (select count(*) from group_members m where m.group_id = g.id)) as counts,
    (select count(*)::int from groups g where g.slug <> 'book-club'
      and not exists (select from posts p where p.id = g.pinned_post_id and p.group_id = g.id)) as unpinned,
    (select count(*)::int from likes l join posts p on p.id = l.post_id
      where p.visibility > 0 and not exists (select from group_members m
        where m.group_id = p.group_id and m.person_id = l.person_id)) as foreign,
    (select count(*)::int from graphile_worker.jobs where task_identifier like 'groups.%') as jobs`

function failAt(count: number) {
  return (done: number) => {
    if (done === count) throw new Error("the power went")
  }
}

async function one(query: ReturnType<typeof sql>) {
  const [row] = (await db.execute(query)).rows
  if (!row) throw new Error("no row")
  return row
}
