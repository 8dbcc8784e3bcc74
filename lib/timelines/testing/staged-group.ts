import { transaction } from "@/db"
import { createPerson } from "@/db/testing/create-person"
import type { Thing } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import { bookmarkPost } from "@/lib/bookmarks/bookmark"
import { days, nowMs } from "@/lib/core/clock"
import type { Id } from "@/lib/core/ids"
import { archiveGroup } from "@/lib/groups/archive"
import { banMember } from "@/lib/groups/ban"
import { changeVisibility } from "@/lib/groups/change-visibility"
import { createGroup } from "@/lib/groups/create"
import { getGroupRow } from "@/lib/groups/find-group"
import { invitePerson } from "@/lib/groups/invite"
import { leaveGroup } from "@/lib/groups/leave"
import { addMembers } from "@/lib/groups/membership"
import { muteGroup } from "@/lib/groups/mute-group"
import { pinPost } from "@/lib/groups/pin"
import { requestToJoin } from "@/lib/groups/request"
import { setRule } from "@/lib/groups/set-rule"
import { updateGroup } from "@/lib/groups/update"
import { holdPost } from "@/lib/outgoing/hold-post"
import type { PollInput } from "@/lib/polls/input"
import { createPost } from "@/lib/posts/create-post"
import { declineQueued } from "@/lib/posts/decide-queued"
import { deletePost } from "@/lib/posts/delete-post"
import { editPost } from "@/lib/posts/edit-post"
import type { CreatePostInput } from "@/lib/posts/input"
import { likePost } from "@/lib/posts/likes"
import { muteThread } from "@/lib/posts/mute-thread"
import { pinToProfile } from "@/lib/posts/pin-to-profile"
import { acceptAnswer } from "@/lib/posts/question"
import { repostPost } from "@/lib/posts/reposts"
import { voteInPoll } from "@/lib/posts/vote"
import { type Canary, type Cast, canaryOf, type GroupLife, type StagedGroup } from "./cast"
import { uploadForQueue, uploadImages } from "./staged-media"

/** A group that goes through its life with everybody in it, and a canary for whatever is in it. */
export async function establishGroup(
  cast: Cast,
  life: GroupLife,
  n: number,
): Promise<{ group: StagedGroup; canaries: Canary[] }> {
  const slug = canaryOf("slug", n)
  const words = { name: canaryOf("name", n), description: canaryOf("about", n) }
  await createGroup(cast.ola, { slug, visibility: life.began, ...words })
  const { id } = await getGroupRow(cast.ola, slug)
  const group: StagedGroup = { id, slug, tag: canaryOf("tag", n), life, n }
  await gather(cast, group)
  const said = await talk(cast, group)
  const asked = await admit(cast, group, words)
  const card: Thing = { kind: "group", groupId: id }
  const inside: Thing = { kind: "inside", groupId: id }
  const about = [slug, words.name, words.description, canaryOf("rules", n)].map((text) => ({
    text,
    thing: card,
  }))
  return {
    group,
    canaries: [
      ...[...about, ...said, ...asked],
      ...[group.tag, canaryOf("rule", n)].map((text) => ({ text, thing: inside })),
      { text: canaryOf("person", n), thing: inside, secretOn: /group|stream/i },
    ],
  }
}

type Around = { group?: string; replyTo?: Id; quoteOf?: Id; poll?: PollInput; media?: Id[]; question?: true }

async function gather(cast: Cast, { id: groupId, n }: StagedGroup) {
  const quiet = await createPerson(canaryOf("person", n), { department: "Makers" })
  const { mia, member, muting, former, banned, blocked, suspended, gone, tim } = cast
  const personIds = [quiet, mia, member, muting, former, banned, blocked, suspended, gone].map(({ id }) => id)
  await transaction((tx) => addMembers(tx, { groupId, personIds }))
  await transaction((tx) => addMembers(tx, { groupId, personIds: [tim.id], role: "moderator" }))
}

/**
 * A conversation three deep, a post on top of the page, a deleted one, one that says something else now, quotes, and what
 * outsiders did while they could.
 */
async function talk(cast: Cast, { slug, tag, life, n }: StagedGroup): Promise<Canary[]> {
  const { ola, tim, mia, stranger } = cast
  const bodyOf = (what: string) => `${canaryOf(what, n)} #${tag} for @stranger`
  /** What is said to the whole company, with what the group says below it. */
  const carry = async (quoteOf: Id): Promise<Canary> => {
    const text = canaryOf("carried", n)
    const { item } = await createPost(tim, { body: text, quoteOf })
    return { text, thing: { kind: "post", id: item.id } }
  }
  const posted = async (author: keyof Cast, what: string, place: Around) => {
    const body = bodyOf(what)
    const answer = await createPost(cast[author], { body, ...place })
    if (!("item" in answer)) throw new Error("a post of the stage waits for approval")
    return answer.item.id
  }
  const { shown, erased, canariesIn } = await uploadImages(mia, n)
  const root = await posted("mia", "post", { group: slug, media: [shown], question: true })
  const reply = await posted("tim", "reply", { replyTo: root })
  await acceptAnswer(mia, { id: reply })
  const said: [string, Id][] = [
    ["post", root],
    ["reply", reply],
    ["answer", await posted("mia", "answer", { replyTo: reply })],
    ["pinned", await posted("ola", "pinned", { group: slug, question: true })],
    ["deleted", await posted("mia", "deleted", { group: slug, media: [erased] })],
    ["asked", await posted("mia", "asked", { group: slug, poll: pollOf(n) })],
  ]
  for (const voter of [tim, cast.member]) await voteInPoll(voter, { id: said[5]?.[1] ?? "", choices: [0] })
  const changed = await posted("mia", "before", { group: slug })
  const about = await posted("tim", "quote", { group: slug, quoteOf: changed })
  await editPost(mia, { id: changed, from: bodyOf("before"), body: bodyOf("changed") })
  said.push(["changed", changed], ["quote", about])
  if (life.began === "public") said.push(["outside", await posted("stranger", "outside", { replyTo: root })])
  const carried = life.began === "public" ? [await carry(root)] : []
  await pinPost(ola, { slug, id: said[3]?.[1] ?? "" })
  await keep(cast, [root, reply, said[4]?.[1] ?? ""])
  await deletePost(mia, { id: said[4]?.[1] ?? "" })
  if (life.began === "public") await pinToProfile(mia, { id: root })
  for (const id of [root, reply]) await likePost(tim, { id })
  if (life.began === "public")
    for (const passer of [tim, stranger]) {
      await likePost(passer, { id: root })
      await repostPost(passer, { id: root })
    }
  const before: Canary = { text: canaryOf("before", n), thing: { kind: "version", id: changed } }
  const texts = said.flatMap(([what, id]) => [
    { text: canaryOf(what, n), thing: { kind: "post" as const, id } },
    { text: id, thing: { kind: "post-id" as const, id } },
  ])
  // Where the post is, there the options are, and nowhere else; looked for by their post's own text.
  const option: Canary = {
    ...{ text: canaryOf("option", n), thing: { kind: "post", id: said[5]?.[1] ?? "" }, secretOn: /./ },
  }
  return [...texts, before, option, ...carried, ...canariesIn({ root, deleted: said[4]?.[1] ?? "" })]
}

/** A poll with its own words on the ballot. */
const pollOf = (n: number): PollInput => ({
  ...{ options: [canaryOf("option", n), "Something else"], minutes: 60 },
  ...{ multiple: false, anonymous: false, results: "voted" },
})

/** Those who can read the group keep some of it, also those who will lose it; two want to hear no more of it. */
async function keep({ tim, member, former, banned, suspended }: Cast, ids: Id[]) {
  for (const keeper of [tim, member, former, banned, suspended])
    for (const id of ids) await bookmarkPost(keeper, { id })
  for (const viewer of [banned, former]) await muteThread(viewer, { id: ids[1] ?? "" })
}

/** Rules, waiting posts, who leaves, is kept out, invited or asks; and what the group becomes in the end. */
async function admit(
  cast: Cast,
  { slug, id: groupId, life, n }: StagedGroup,
  words: { name: string; description: string },
): Promise<Canary[]> {
  const { ola, former, muting, invited, asked } = cast
  const changed = { slug, ...words, rules: canaryOf("rules", n), hue: 1, membersMayLeave: true }
  await updateGroup(ola, { ...changed, approvesPosts: true })
  const canaries = [...(await submit(cast, { slug, n })), ...(await sendLater(cast, { slug, n }))]
  await leaveGroup(former, { slug })
  await banMember(ola, { slug, handle: "banned" })
  await muteGroup(muting, { slug })
  await setRule(ola, { slug, department: "Ruled", location: canaryOf("rule", n) })
  await changeVisibility(ola, { slug, visibility: life.became })
  await invitePerson(ola, { slug, handle: invited.handle })
  if (life.became === "private") {
    const note = canaryOf("note", n)
    await requestToJoin(asked, { slug, note })
    canaries.push({ text: note, thing: { kind: "request", groupId, personId: asked.id } })
  }
  if (life.archived) await archiveGroup(ola, { slug })
  return canaries
}

/** What waits for a moderator with all that it carries, what one has declined, and what waits of somebody about to leave. */
async function submit({ ola, mia, former }: Cast, { slug, n }: Place): Promise<Canary[]> {
  const [seen, kept] = [await uploadForQueue(mia, `${n}a`), await uploadForQueue(mia, `${n}b`)]
  const canaries: Canary[] = [...seen.canaries, ...kept.canaries]
  const send = async (author: Viewer, input: CreatePostInput, more: string[] = []) => {
    const answer = await createPost(author, { ...input, group: slug })
    if (!("queued" in answer)) throw new Error("a post of the stage does not wait")
    const { id } = answer.queued
    for (const text of [input.body, id, ...more]) canaries.push({ text, thing: { kind: "queued", id } })
    return id
  }
  const [follows, choice] = [canaryOf("follows", n), canaryOf("choice", n)]
  const first = { body: canaryOf("queued", n), media: [seen.id], question: true }
  await send(mia, { ...first, more: [follows] }, [follows])
  const id = await send(mia, { body: canaryOf("declined", n), media: [kept.id] })
  const poll = { ...pollOf(n), options: [choice, "Something else"] }
  await send(former, { body: canaryOf("left", n), poll }, [choice])
  await declineQueued(ola, { slug, id })
  return canaries
}

type Place = Pick<StagedGroup, "slug" | "n">

/** What somebody has scheduled, and what somebody who is about to leave has just sent. */
async function sendLater({ mia, former }: Cast, { slug, n }: Place): Promise<Canary[]> {
  const publishAt = new Date(nowMs() + days(1))
  const write = async (author: Viewer, what: string, isScheduled: boolean) => {
    const text = canaryOf(what, n)
    const { id } = await holdPost(author, { post: { body: text, group: slug }, publishAt, isScheduled })
    const thing: Thing = { kind: "outgoing", id }
    return [
      { text, thing },
      { text: id, thing },
    ]
  }
  return [...(await write(mia, "scheduled", true)), ...(await write(former, "sent", false))]
}
