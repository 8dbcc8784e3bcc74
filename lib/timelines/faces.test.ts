import { expect, test } from "@/db/testing/fixtures"
import { createSession, findSession } from "@/lib/auth/sessions"
import { followPerson } from "@/lib/follows/follow"
import { listFollowing } from "@/lib/follows/queries"
import { createGroup } from "@/lib/groups/create"
import { invitePerson } from "@/lib/groups/invite"
import { getGroup, listGroupMembers, listMyInvitations } from "@/lib/groups/queries"
import { blockPerson } from "@/lib/people/block"
import { listHidden } from "@/lib/people/list-hidden"
import { mutePerson } from "@/lib/people/mute"
import { getProfile, listPeople, suggestMentions, suggestPeople } from "@/lib/people/queries"
import { createPost } from "@/lib/posts/create-post"
import { reactToPost } from "@/lib/posts/likes"
import { listReactions } from "@/lib/posts/list-reactions"
import { putPicture } from "@/lib/profile-pictures/testing/put-picture"
import { timelinePage } from "./page"

test("a picture is named wherever its person is shown, and one who shows none has none", async ({
  people,
}) => {
  const [bo, cy] = await people("bo", "cy")
  const avatarId = await putPicture(bo, "avatar")
  const bannerId = await putPicture(bo, "banner")
  const { item } = await createPost(bo, { body: "Hello" })
  expect(item.post.author, "at once, to its author").toMatchObject({ avatarId })
  await createPost(cy, { body: "About it", quoteOf: item.post.id })
  await reactToPost(bo, { id: item.post.id, kind: "like" })
  const slug = "on-call"
  await createGroup(bo, { slug, name: "On call", visibility: "private", description: "" })
  await invitePerson(bo, { slug, handle: "cy" })

  const [quote, post] = (await timelinePage(cy, { kind: "everyone" })).items
  expect([quote?.post.author.avatarId, post?.post.author.avatarId]).toEqual([null, avatarId])
  expect(quote?.post.quote).toMatchObject({ post: { author: { avatarId } } })
  expect(await getProfile(cy, "bo")).toMatchObject({ avatarId, bannerId })
  const bos = { handle: "bo", avatarId }
  expect(await suggestPeople(cy)).toContainEqual(expect.objectContaining(bos))
  expect(await suggestMentions(cy, { q: "bo" })).toMatchObject([bos])
  expect((await listPeople(cy, { q: "bo" })).items).toMatchObject([bos])
  expect((await listReactions(cy, { id: item.post.id })).items).toMatchObject([bos])
  expect(await listMyInvitations(cy)).toMatchObject([{ inviter: bos }])
  expect((await getGroup(bo, slug)).owners).toMatchObject([bos])
  expect((await listGroupMembers(bo, { slug })).items).toContainEqual(expect.objectContaining(bos))
  await followPerson(cy, { handle: "bo" })
  expect((await listFollowing(cy, { handle: "cy" })).items).toMatchObject([bos])
  const { token } = await createSession(bo.id, { userAgent: "test" })
  expect(await findSession(token)).toMatchObject(bos)

  await mutePerson(cy, { handle: "bo" })
  expect(await listHidden(cy)).toMatchObject([bos])
  await blockPerson(cy, { handle: "bo" })
  expect(await listHidden(cy), "between blocked people there is none").toMatchObject([{ avatarId: null }])
})
