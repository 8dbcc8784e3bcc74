import "server-only"
import { eq } from "drizzle-orm"
import { executor } from "@/db"
import { people } from "@/db/schema/people"
import { type Viewer, viewerOf } from "@/lib/auth/viewer"
import { setClock } from "@/lib/core/clock"
import { readEnv } from "@/lib/core/env"
import type { Id } from "@/lib/core/ids"
import { followPerson } from "@/lib/follows/follow"
import { placePerson } from "@/lib/groups/place-person"
import { createList } from "@/lib/lists/create"
import { addToList } from "@/lib/lists/people"
import { provisionPerson } from "@/lib/people/provision"
import { updateOwnProfile } from "@/lib/people/update-own-profile"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import { reactToPost } from "@/lib/posts/likes"
import { acceptAnswer } from "@/lib/posts/question"
import { repostPost } from "@/lib/posts/reposts"
import { voteInPoll } from "@/lib/posts/vote"
import type { Act, PostKey } from "./act"
import { claimsOf } from "./claims"
import { clearDoneJobs } from "./due-jobs"
import type { Handle } from "./people"
import { performGroupAct } from "./perform-group"
import { reactionOf } from "./reaction-of"
import { personOf, timeZoneOf } from "./roster"
import { chooseFace } from "./show-faces"
import { uploadPictures } from "./upload-pictures"

/** Does what the acts say, through the same mutations as everybody, each at its own instant. */
export async function perform(acts: readonly Act[], onProgress: (done: number) => void): Promise<void> {
  const stage: Stage = { viewers: new Map(), posts: new Map() }
  for (const [done, act] of acts.entries()) {
    setClock(() => act.at)
    await play(act, stage)
    onProgress(done + 1)
  }
  await clearDoneJobs()
}

interface Stage {
  viewers: Map<Handle, Viewer>
  posts: Map<PostKey, Id>
}

async function play(act: Act, stage: Stage): Promise<unknown> {
  if (act.kind === "join") return join(act.by, stage)
  const viewer = found(stage.viewers, act.by)
  switch (act.kind) {
    case "follow":
      return followPerson(viewer, { handle: act.whom })
    case "post":
      return post(viewer, act, stage)
    case "like":
      return reactToPost(viewer, { id: found(stage.posts, act.key), kind: reactionOf(act.by, act.key) })
    case "accept":
      return acceptAnswer(viewer, { id: found(stage.posts, act.key) })
    case "vote":
      return voteInPoll(viewer, { id: found(stage.posts, act.key), choices: [...act.choices] })
    case "repost":
      return repostPost(viewer, { id: found(stage.posts, act.key) })
    case "delete":
      return deletePost(viewer, { id: found(stage.posts, act.key) })
    case "list":
      return list(viewer, act)
    default:
      return performGroupAct(viewer, act, (key) => found(stage.posts, key))
  }
}

async function join(handle: Handle, stage: Stage): Promise<void> {
  const person = found(personOf, handle)
  const provisioned = await provisionPerson(claimsOf(handle, readEnv().OIDC_ISSUER))
  if ("refused" in provisioned) throw new Error(`@${handle} was refused: ${provisioned.refused}`)
  const { role, bio, links = [] } = person
  if (role) await executor().update(people).set({ role }).where(eq(people.id, provisioned.personId))
  await placePerson({ personId: provisioned.personId, joined: true })
  const viewer = await viewerOf(handle)
  await updateOwnProfile(viewer, { bio, links: [...links], timeZone: timeZoneOf(handle) })
  await chooseFace(viewer, handle)
  stage.viewers.set(handle, viewer)
}

async function post(viewer: Viewer, act: Act & { kind: "post" }, stage: Stage): Promise<void> {
  const replyTo = act.replyTo && found(stage.posts, act.replyTo)
  const media = act.pictures && (await uploadPictures(viewer, act.pictures))
  const posted = await createPost(viewer, {
    body: act.body,
    replyTo,
    group: act.group,
    media,
    poll: act.poll,
    question: act.question,
  })
  if ("queued" in posted) throw new Error(`@${act.by} may not post at once in ${act.group}.`)
  stage.posts.set(act.key, posted.item.post.id)
}

async function list(viewer: Viewer, { name, people: members }: Act & { kind: "list" }): Promise<void> {
  const { id } = await createList(viewer, { name })
  for (const handle of members) await addToList(viewer, { id, handle })
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The story speaks of ${String(key)} too early.`)
  return value
}
