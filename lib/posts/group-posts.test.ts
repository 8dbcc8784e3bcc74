import { and, eq } from "drizzle-orm"
import { db, pool } from "@/db"
import { events } from "@/db/schema/events"
import { groupBans, groupInvitations, groupMembers, groups } from "@/db/schema/groups"
import { posts } from "@/db/schema/posts"
import { createGroup, joinGroup, postInGroup } from "@/db/testing/create-group"
import { expect, test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { type Id, newId } from "@/lib/core/ids"
import { createPost } from "./create-post"
import { hydratePosts } from "./hydrate"
import { CreatePostInput } from "./input"
import { likePost } from "./likes"
import { whyNoReply } from "./policy"
import { repostPost } from "./reposts"
import type { PostedView } from "./view"

const published = (posted: PostedView) => {
  if (!("item" in posted)) throw new Error("The post waits.")
  return posted.item.post
}
const archive = (id: Id) => db.update(groups).set({ archivedAt: now() }).where(eq(groups.id, id))
const ban = async (personId: Id, groupId: Id) => {
  await db
    .delete(groupMembers)
    .where(and(eq(groupMembers.personId, personId), eq(groupMembers.groupId, groupId)))
  await db.insert(groupBans).values({ groupId, personId, bannedById: personId, createdAt: now() })
}

test("a post in a private group is for its members alone", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("design-crit", "private", bo, cy)
  const post = published(await createPost(bo, { body: "Between us #crit", group: group.slug }))
  expect(post).toMatchObject({ audience: "group", group: { slug: "design-crit", hue: 0 }, replyTo: null })
  expect(await hydratePosts(cy, [post.id])).toMatchObject([{ body: "Between us #crit", group: post.group }])
  expect(await hydratePosts(eve, [post.id])).toEqual([])
  expect(await db.select().from(events)).toMatchObject([
    { kind: "post.created", postId: post.id, groupId: group.id },
  ])
})

test("a post in a public group is for the whole company, and outsiders may answer it", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  const group = await createGroup("engineering", "public", bo)
  const post = published(await createPost(bo, { body: "Release day", group: group.slug }))
  expect(post).toMatchObject({ audience: "company", group: { slug: "engineering" } })
  const answer = published(await createPost(eve, { body: "Congratulations", replyTo: post.id }))
  expect(answer).toMatchObject({ audience: "company", group: { slug: "engineering" }, rootId: post.id })
})

test("Z21: posting in a secret group is refused in the same words as in one that does not exist", async ({
  people,
}) => {
  const [bo, eve] = await people("bo", "eve")
  await createGroup("project-heron", "secret", bo)
  const refusals = await Promise.all(
    ["project-heron", "no-such-group"].map((group) => createPost(eve, { body: "Hi", group }).catch(String)),
  )
  expect(new Set(refusals).size).toBe(1)
  await expect(createPost(eve, { body: "Hi", group: "project-heron" })).rejects.toMatchObject({
    code: "not_found",
  })
  expect(await db.select().from(posts)).toEqual([])
})

test("A17: whoever is no member, invited or not, cannot begin a conversation in a group", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const secret = await createGroup("project-heron", "secret", bo)
  for (const { slug } of [
    await createGroup("engineering", "public", bo),
    await createGroup("design-crit", "private", bo),
  ])
    await expect(createPost(eve, { body: "Hi", group: slug })).rejects.toThrow(
      "Join this group to post in it.",
    )
  await db
    .insert(groupInvitations)
    .values({ personId: cy.id, groupId: secret.id, inviterId: bo.id, createdAt: now() })
  await expect(createPost(cy, { body: "Hi", group: secret.slug })).rejects.toMatchObject({
    code: "forbidden",
  })
  expect(await db.select().from(posts)).toEqual([])
})

test("nothing is added to an archived group, and it is read as before", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "between us")
  await archive(group.id)
  const refusal = "This group is archived, so nothing can be added to it."
  await expect(createPost(cy, { body: "Hi", group: group.slug })).rejects.toThrow(refusal)
  await expect(createPost(cy, { body: "Hi", replyTo: id })).rejects.toThrow(refusal)
  expect(await hydratePosts(cy, [id])).toHaveLength(1)
  expect((await likePost(cy, { id })).mine.liked).toBe(true)
})

test("whoever is banned from a public group reads it, and writes nothing in it", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  const group = await createGroup("engineering", "public", bo, eve)
  const id = await postInGroup(bo, group, "for everyone")
  await ban(eve.id, group.id)
  for (const place of [{ group: group.slug }, { replyTo: id }])
    await expect(createPost(eve, { body: "Hi", ...place })).rejects.toMatchObject({ code: "forbidden" })
  expect(await hydratePosts(eve, [id])).toHaveLength(1)
})

test("a post says why nothing can be added where it was written, in the words of the refusal", async ({
  people,
}) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("engineering", "public", bo)
  const id = await postInGroup(bo, group, "for everyone")
  const elsewhere = published(await createPost(bo, { body: "Lunch?" }))
  await ban(eve.id, group.id)
  const whyNot = async (viewer: Viewer, postId: Id) => {
    const [post] = await hydratePosts(viewer, [postId])
    return post && whyNoReply(post)
  }
  const refusal = (viewer: Viewer) =>
    createPost(viewer, { body: "Hi", replyTo: id }).catch((error) => error.message)
  expect(await whyNot(cy, id)).toBeNull()
  expect(await whyNot(eve, id)).toBe(await refusal(eve))
  expect(await whyNot(eve, elsewhere.id)).toBeNull()
  await archive(group.id)
  for (const viewer of [bo, cy, eve]) expect(await whyNot(viewer, id)).toBe(await refusal(viewer))
})

test("Z08: in a group only those who may read it are mentioned", async ({ people }) => {
  const [bo] = await people("bo", "cy", "eve")
  const mentioned = async (group: string) =>
    published(await createPost(bo, { body: "@cy and @eve", group })).entities.map((entity) =>
      entity.kind === "mention" ? entity.handle : "",
    )
  const [cy] = await people("cy")
  const [crit, open] = [
    await createGroup("design-crit", "private", bo, cy),
    await createGroup("engineering", "public", bo),
  ]
  expect(await mentioned(crit.slug)).toEqual(["cy"])
  expect(await mentioned(open.slug)).toEqual(["cy", "eve"])
})

test("Z04: a post of a private group cannot be reposted, not even by its author", async ({ people }) => {
  const [bo] = await people("bo")
  const group = await createGroup("design-crit", "private", bo)
  const { id } = published(await createPost(bo, { body: "Between us", group: group.slug }))
  await expect(repostPost(bo, { id })).rejects.toMatchObject({ code: "forbidden" })
})

test("I03: a reply is not sent into a group of the writer's choice", () => {
  expect(CreatePostInput.safeParse({ body: "Hi", replyTo: "7", group: "engineering" }).success).toBe(false)
  for (const group of ["", "Design", "a--b", "a'b", "x".repeat(41), 7])
    expect(CreatePostInput.safeParse({ body: "Hi", group }).success).toBe(false)
})

/** Changes a group as its own acts do, under its row's lock, and lets `meanwhile` begin before that commits. */
async function whileGroupChanges<T>(groupId: Id, changes: string[], meanwhile: () => Promise<T>): Promise<T> {
  const changer = await pool.connect()
  try {
    await changer.query("begin")
    await changer.query("select from groups where id = $1 for update", [groupId])
    // Kept until it is asked for: it may fail before the change is through.
    const done = meanwhile().then(
      (value) => () => value,
      (error) => () => {
        throw error
      },
    )
    await untilOneWaits()
    for (const change of changes) await changer.query(change, [groupId])
    await changer.query("commit")
    return (await done)()
  } finally {
    changer.release()
  }
}

async function untilOneWaits(): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    if (rowCount) return
  }
}

const turnPrivate = [
  "update groups set visibility = 'private' where id = $1",
  "update posts set visibility = 1 where group_id = $1",
]

test("Z24: a post written while its group turns private is private", async ({ people }) => {
  const [bo, cy, eve] = await people("bo", "cy", "eve")
  const group = await createGroup("engineering", "public", bo, cy)
  const first = await postInGroup(bo, group, "for everyone")
  const write = () =>
    Promise.all([
      createPost(cy, { body: "canary", group: group.slug }),
      createPost(cy, { body: "canary", replyTo: first }),
    ])
  const written = (await whileGroupChanges(group.id, turnPrivate, write)).map(published)
  expect(written.map((post) => post.audience)).toEqual(["group", "group"])
  expect(
    await hydratePosts(
      eve,
      written.map((post) => post.id),
    ),
  ).toEqual([])
})

test("Z05 Z24: an outsider's answer that arrives while the group turns private is refused", async ({
  people,
}) => {
  const [bo, eve] = await people("bo", "eve")
  const group = await createGroup("engineering", "public", bo)
  const id = await postInGroup(bo, group, "for everyone")
  const write = () => createPost(eve, { body: "Me too", replyTo: id })
  await expect(whileGroupChanges(group.id, turnPrivate, write)).rejects.toMatchObject({ code: "not_found" })
  expect(await db.select().from(posts)).toHaveLength(1)
})

test("A17: whoever is removed while they send writes nothing", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const group = await createGroup("design-crit", "private", bo, cy)
  const id = await postInGroup(bo, group, "between us")
  const remove = `delete from group_members where group_id = $1 and person_id = ${cy.id}`
  for (const place of [{ group: group.slug }, { replyTo: id }]) {
    const write = () => createPost(cy, { body: "Hi", ...place })
    await expect(whileGroupChanges(group.id, [remove], write)).rejects.toMatchObject({
      code: "replyTo" in place ? "not_found" : "forbidden",
    })
    await joinGroup(cy, group)
  }
  expect(await db.select().from(posts)).toHaveLength(1)
})

test("Z05: an answer to a post of another group carries nothing of one's own", async ({ people }) => {
  const [bo, eve] = await people("bo", "eve")
  const theirs = await createGroup("design-crit", "private", bo)
  await createGroup("finance-only", "private", eve)
  const id = await postInGroup(bo, theirs, "between us")
  for (const replyTo of [id, newId()])
    await expect(createPost(eve, { body: "Hi", replyTo })).rejects.toMatchObject({ code: "not_found" })
})
