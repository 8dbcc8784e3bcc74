import { afterAll, afterEach, beforeAll } from "vitest"
import { createPerson } from "@/db/testing/create-person"
import { expect, test } from "@/db/testing/fixtures"
import { sent } from "@/lib/auth/testing/sent-headers"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { now } from "@/lib/core/clock"
import { setLimits } from "@/lib/core/limits"
import type { Result } from "@/lib/core/result"
import { followAction, unfollowAction } from "@/lib/follows/actions"
import { sendPostAction } from "@/lib/outgoing/actions"
import { updateOwnProfileAction } from "@/lib/people/actions"
import {
  closeThreadAction,
  deletePostAction,
  editPostAction,
  reactToPostAction,
  reopenThreadAction,
  repostPostAction,
  setReplyPolicyAction,
  unlikePostAction,
  unrepostPostAction,
} from "./actions"

// Soon reached.
beforeAll(() =>
  setLimits({
    LIMIT_POST: "4/600",
    LIMIT_NEWCOMER_POST: "2/600",
    LIMIT_DELETE_POST: "2/600",
    LIMIT_EDIT_POST: "2/600",
    LIMIT_REACTION: "4/600",
    LIMIT_FOLLOW: "2/600",
    LIMIT_PROFILE: "2/600",
    LIMIT_LEAD_THREAD: "3/600",
  }),
)
afterAll(() => setLimits(null))

afterEach(() => {
  sent.headers = new Headers()
})

const come = async (person: Viewer) => {
  sent.headers = await signedIn(person)
}

const like = ({ id }: { id: string }) => reactToPostAction({ id, kind: "like" })

const overLimit = (limit: string) => ({
  ok: false,
  error: {
    code: "rate_limited",
    message: expect.stringContaining(`The limit is ${limit} in 10 minutes. Try again in`),
    retryAfter: expect.any(Number),
  },
})

async function times(count: number, act: (n: number) => Promise<Result<unknown>>): Promise<void> {
  for (let n = 0; n < count; n += 1) expect(await act(n)).toMatchObject({ ok: true })
}

async function newPost(body: string): Promise<string> {
  const made = await sendPostAction({ body })
  if (!made.ok) throw new Error(made.error.message)
  if (!("item" in made.data)) throw new Error("The post waits.")
  return made.data.item.post.id
}

test("R01: somebody who has posted as much as one may is told how long to wait", async ({ people }) => {
  const [bo] = await people("bo")
  await come(bo)
  await times(4, (n) => sendPostAction({ body: `Post ${n}` }))
  const refused = await sendPostAction({ body: "One too many" })
  expect(refused).toEqual(overLimit("4 posts"))
  if (!refused.ok) expect(refused.error.retryAfter).toBeGreaterThan(500)
})

test("R01: on the first day one may post less", async () => {
  await come(await createPerson("newt", { createdAt: now() }))
  await times(2, (n) => sendPostAction({ body: `Hello ${n}` }))
  expect(await sendPostAction({ body: "Hello again" })).toEqual(overLimit("2 posts on your first day"))
})

test("R01: deletions are limited, and the post beyond them stays", async ({ people }) => {
  const [bo] = await people("bo")
  await come(bo)
  const [one = "", two = "", three = ""] = [await newPost("1"), await newPost("2"), await newPost("3")]
  await times(2, (n) => deletePostAction({ id: n ? two : one }))
  expect(await deletePostAction({ id: three })).toEqual(overLimit("2 deletions"))
  expect(await like({ id: three })).toMatchObject({ ok: true })
})

test("R01: changes to posts are limited, and the post beyond them stays as it is", async ({ people }) => {
  const [bo] = await people("bo")
  await come(bo)
  const id = await newPost("0")
  await times(2, (n) => editPostAction({ id, from: `${n}`, body: `${n + 1}` }))
  expect(await editPostAction({ id, from: "2", body: "3" })).toEqual(overLimit("2 edits"))
})

test("R01: likes, reposts and taking them back are counted together", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  await come(bo)
  const id = await newPost("Like this")
  await come(cy)
  for (const act of [like, unlikePostAction, repostPostAction, unrepostPostAction])
    expect(await act({ id })).toMatchObject({ ok: true })
  for (const act of [like, unlikePostAction, repostPostAction, unrepostPostAction])
    expect(await act({ id })).toEqual(overLimit("4 reactions"))
})

test("R01: following and unfollowing are counted together", async ({ people }) => {
  const [bo] = await people("bo", "cy")
  await come(bo)
  expect(await followAction({ handle: "cy" })).toMatchObject({ ok: true })
  expect(await unfollowAction({ handle: "cy" })).toMatchObject({ ok: true })
  expect(await followAction({ handle: "cy" })).toEqual(overLimit("2 follows"))
})

test("R01: changes of the profile are limited", async ({ people }) => {
  const [bo] = await people("bo")
  await come(bo)
  const save = (n: number) => updateOwnProfileAction({ bio: `Version ${n}`, links: [], timeZone: null })
  await times(2, save)
  expect(await save(3)).toEqual(overLimit("2 profile changes"))
})

test("R01: changes to conversations are limited together", async ({ people }) => {
  const [bo] = await people("bo")
  await come(bo)
  const id = await newPost("Talk to me")
  await times(1, () => closeThreadAction({ id }))
  await times(1, () => reopenThreadAction({ id }))
  await times(1, () => setReplyPolicyAction({ id, replyPolicy: "nobody" }))
  expect(await closeThreadAction({ id })).toEqual(overLimit("3 changes to conversations"))
})
