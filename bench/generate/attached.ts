import { pageId, personId } from "./ids"
import type { DataSet } from "./size"

// A third of the plain posts carries something, by the hundredths of `share`: 15 images or a file, 2 a poll, 8 the
// preview of a page, 4 quote another post, 4 ask a question. Of replies 3 carry an image.
const isPreview = "d.share between 17 and 24"

/** The bits of what hangs on a row of `draft d`, and whether it is a question. */
export const hangsOn = {
  posts: `case when d.share < 15 then 1 when d.share < 17 then 2 when ${isPreview} then 4 else 0 end`,
  replies: "case when d.share < 3 then 1 else 0 end",
  questions: "d.share between 29 and 32",
}

/** A page is linked to by some three posts. */
const pageNumber = "(d.i / 64)"
const pageUrl = (n: string) => `'https://news.example/articles/' || ${n}`

/** The text of a plain post, with the link that its preview is of. */
export const bodyOf = (text: string) =>
  `${text} || case when ${isPreview} then ' ' || ${pageUrl(pageNumber)} else '' end`

/** The link in it. */
export const entitiesOf = (text: string) => `case when ${isPreview} then jsonb_build_array(jsonb_build_object(
         'kind', 'link', 'start', length(${text}) + 1, 'end', length(${text}) + 1 + length(${pageUrl(pageNumber)}),
         'href', ${pageUrl(pageNumber)})) else '[]' end`

/** Quotes one of the 500 rows before it that its readers may read too. */
export const quotes = `
update written w set quote_of_id = q.id
from draft d join draft o on o.i = d.i - 1 - floor(d.pick * 500)::int join written q on q.id = o.id
where w.id = d.id and d.kind < 0.58 and d.share between 25 and 28 and (q.visibility = 0 or q.group_id = w.group_id)`

/** Of two questions that were answered one has its answer. */
export const answers = `
update written q set answer_id = r.id
from (select w.reply_to_id, min(w.id) as id from written w group by 1) r
where q.id = r.reply_to_id and q.is_question and (q.id >> 22) % 2 = 0`

const variant = (width: number, height: number) =>
  `jsonb_build_object('key', 'media/' || p.id || '/${width}.webp', 'width', ${width}, 'height', ${height}, 'bytes', ${width * height * 0.2})`

/** One image on most, two or four on some, and on one in fifteen a file. */
const media = `
insert into media (id, owner_id, post_id, position, kind, state, name, content_type, bytes, sha256, width, height, thumbhash, alt, variants, kept_until)
select p.id + n, p.author_id, p.id, n, one.kind, 'ready', case one.kind when 'file' then 'minutes.pdf' else 'photo-' || n || '.jpg' end,
       case one.kind when 'file' then 'application/pdf' else 'image/jpeg' end, 2400000, hash,
       case one.kind when 'image' then 1600 end, case one.kind when 'image' then 1200 end,
       case one.kind when 'image' then substr(hash, 1, 24) end,
       case when one.kind = 'image' and n = 0 then 'What we built this week, on the table of the kitchen' else '' end,
       case one.kind when 'image' then jsonb_build_array(${variant(400, 300)}, ${variant(800, 600)}, ${variant(1600, 1200)}) else '[]' end,
       '2025-12-01'
from draft d join posts p on p.id = d.id
cross join lateral (select case when d.share = 14 then 'file' else 'image' end as kind, sha256(p.id::text::bytea) as hash) one
cross join generate_series(0, case when d.share in (9, 10, 11) then 1 when d.share in (12, 13) then 3 else 0 end) n
where p.attached & 1 = 1`

/** Half of them are open, one in four is anonymous. */
const polls = `
insert into polls (post_id, closes_at, is_multiple, is_anonymous, results, voters, closed_at)
select p.id, case when d.i % 2 = 0 then '2099-01-01'::timestamptz else '2026-01-05' end, false, d.i % 4 = 0,
       case when d.i % 8 = 0 then 'closed' else 'voted' end, 10, case when d.i % 2 = 0 then null else '2026-01-05'::timestamptz end
from draft d join posts p on p.id = d.id where p.attached & 2 = 2`

const options = `
insert into poll_options (post_id, n, text, votes)
select post_id, n, 'Answer number ' || n, case n when 0 then 4 else 3 end from polls, generate_series(0, 2) n`

const voters = (set: DataSet) => `
insert into poll_voters (post_id, person_id, choices)
select post_id, ${personId(`1 + ((post_id >> 22) + j * 97) % ${set.people}`)}, case when is_anonymous then null else array[j % 3]::smallint[] end
from polls, generate_series(0, 9) j`

/** Four pages of five have a picture. */
const pages = (set: DataSet) => `
insert into link_previews (id, url, url_hash, state, title, description, site_name, image_key, image_width, image_height, fetched_at, stale_at)
select ${pageId("n")}, url, sha256(url::bytea), 'ready', 'What happened in week ' || n, repeat('What there is to know of it. ', 6),
       'The news', case when n % 5 > 0 then 'previews/' || ${pageId("n")} || '/0123456789abcdef.webp' end,
       case when n % 5 > 0 then 800 end, case when n % 5 > 0 then 420 end, '2025-12-01', '2026-01-08'
from generate_series(0, ${set.posts} / 64) n cross join lateral (select ${pageUrl("n")} as url) at`

const previews = `
insert into post_previews (post_id, preview_id)
select p.id, ${pageId(pageNumber)} from draft d join posts p on p.id = d.id where p.attached & 4 = 4`

/** What hangs on the posts, once these are there. */
export const attachments = (set: DataSet): [what: string, sql: string][] => [
  ["media", media],
  ["polls", polls],
  ["options of polls", options],
  ["votes", voters(set)],
  ["pages elsewhere", pages(set)],
  ["link previews", previews],
]
