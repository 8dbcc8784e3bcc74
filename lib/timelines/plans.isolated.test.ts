import pg from "pg"
import { pool } from "@/db"
import { expect, test } from "@/db/testing/fixtures"
import { findServedMedia } from "@/lib/posts/find-served-media"
import type { FeedName } from "./input"
import { timelinePage } from "./page"
import { listReplies } from "./replies"
import { getThread } from "./thread"

const feeds: FeedName[] = [
  { kind: "home" },
  { kind: "everyone" },
  { kind: "unanswered" },
  { kind: "unanswered", slug: "group-1" },
  ...(["posts", "replies", "media", "likes"] as const).map((tab) => ({
    kind: "person" as const,
    handle: "p7",
    tab,
  })),
  { kind: "tag", tag: "topic" },
  { kind: "group", slug: "group-1" },
  { kind: "list", id: "1" },
  { kind: "bookmarks" },
  { kind: "bookmarks", folder: "1" },
]

/** 300 people and 12,000 posts: enough for a plan that reads whole tables to be seen, and made in a second. */
const company = `
set session_replication_role = replica;
insert into people (id, handle, name, search_text, created_at)
  select i, 'p' || i, 'P ' || i, 'p' || i, now() from generate_series(1, 300) i;
insert into follows select a, b, now() from generate_series(1, 300) a, generate_series(1, 300) b where (a * 7 + b) % 11 = 0 and a <> b;
insert into hides select i, 1 + (i * 13 + j) % 300, 0, now() from generate_series(1, 300, 2) i, generate_series(1, 20) j where i <> 1 + (i * 13 + j) % 300;
insert into groups (id, slug, name, visibility, created_at) select i, 'group-' || i, 'G ' || i, 'public', now() from generate_series(1, 300) i;
insert into group_members (person_id, group_id, is_muted, created_at)
  select p, 1 + (p * 7 + j * 13) % 300, j = 1, now() from generate_series(1, 300) p, generate_series(1, 8) j;
insert into lists (id, owner_id, name, created_at) select i, i, 'L ' || i, now() from generate_series(1, 300) i;
insert into list_members select l, 1 + (l + j * 7) % 300, now() from generate_series(1, 300) l, generate_series(1, 40) j;
update lists set owner_id = 7 where id = 1;
insert into posts (id, author_id, group_id, body, reply_to_id, root_id)
  select i * 1000, 1 + i % 300, case when i % 10 = 1 then 1 + i / 10 % 5 end, 'text', case when i % 3 = 0 then (i - i % 30 + 1) * 1000 end, case when i % 3 = 0 then (i - i % 30 + 1) * 1000 end
  from generate_series(1, 12000) i;
insert into likes select 1000 * (1 + (p * 31 + j * 7) % 12000), p, now() from generate_series(1, 300) p, generate_series(1, 40) j on conflict do nothing;
insert into post_tags select 'topic', i * 1000 from generate_series(1, 12000, 9) i;
insert into bookmark_folders (id, owner_id, name) select i, i, 'F ' || i from generate_series(1, 300) i;
update bookmark_folders set owner_id = 7 where id = 1;
insert into bookmarks (id, person_id, post_id, folder_id)
  select p * 1000 + j, p, 1000 * (1 + (p * 37 + j * 11) % 12000), case when j % 4 = 0 and p = 7 then 1 end
  from generate_series(1, 300) p, generate_series(1, 60) j on conflict do nothing;
insert into thread_choices select p, 1000 * (1 + (p * 41 + j * 90) % 12000), 'muted', now() from generate_series(1, 300) p, generate_series(1, 20) j on conflict do nothing;
insert into media (id, owner_id, post_id, kind, state, name, content_type, bytes, sha256, width, height, kept_until)
  select i, 1 + i % 300, i * 1000, 'image', 'ready', 'x', 'image/png', 1, decode(repeat('00', 32), 'hex'), 1, 1, now() from generate_series(1, 12000, 4) i;
update posts set attached = 1 where id % 4000 = 1000;
update posts set is_question = true where id % 50000 = 1000 and reply_to_id is null;
insert into post_counters select i * 1000, 1, 1, 1 from generate_series(1, 12000) i;`

async function seqScans(admin: pg.Client): Promise<Record<string, number>> {
  await pool.query("select pg_stat_force_next_flush()")
  await pool.query("select 1")
  const { rows } = await admin.query<{ relname: string; seq_scan: string }>(
    `select relname, seq_scan from pg_stat_user_tables
     where relname in ('posts', 'likes', 'post_tags', 'post_counters', 'follows', 'hides', 'group_members', 'list_members',
       'bookmarks', 'thread_choices', 'media')`,
  )
  return Object.fromEntries(rows.map((row) => [row.relname, Number(row.seq_scan)]))
}

test("Q05: no timeline and no conversation ever reads a whole table", async ({ people }) => {
  const [bo] = await people("bo")
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_ADMIN_URL })
  await admin.connect()
  try {
    await admin.query(company)
    await admin.query("vacuum (analyze)")
    const before = await seqScans(admin)
    expect(Object.keys(before)).toHaveLength(11)
    for (const viewer of [bo, { ...bo, id: "7" }, { ...bo, id: "8" }]) {
      for (const feed of feeds) {
        const isOwn = feed.kind === "list" || (feed.kind === "bookmarks" && feed.folder)
        if (isOwn && viewer.id !== "7") continue
        const first = await timelinePage(viewer, feed)
        await timelinePage(viewer, feed, { cursor: first.next })
      }
      await getThread(viewer, { id: "31000" })
      await listReplies(viewer, { id: "31000" })
      await expect(findServedMedia(viewer, { id: "1", variant: "400" })).rejects.toThrow("This file")
    }
    expect(await seqScans(admin)).toEqual(before)
  } finally {
    await admin.end()
  }
})
