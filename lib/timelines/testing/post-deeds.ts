import type { Viewer } from "@/lib/auth/viewer"
import { bookmarkPost } from "@/lib/bookmarks/bookmark"
import type { Id } from "@/lib/core/ids"
import { followPerson } from "@/lib/follows/follow"
import { blockPerson, unblockPerson } from "@/lib/people/block"
import { mutePerson, unmutePerson } from "@/lib/people/mute"
import { createPost } from "@/lib/posts/create-post"
import { deletePost } from "@/lib/posts/delete-post"
import type { CreatePostInput } from "@/lib/posts/input"
import { likePost } from "@/lib/posts/likes"
import { muteThread } from "@/lib/posts/mute-thread"
import { repostPost } from "@/lib/posts/reposts"
import { areApart, isKnown, isReadable } from "./company-model"
import type { DeedRule, Situation } from "./deeds"

/** Whether the post is there for who acts on it, and still one. */
function target({ model, post, who }: Situation): "ok" | "not_found" | "conflict" {
  if (!post || !isReadable(model, post, who) || areApart(model, who, post.author)) return "not_found"
  return post.deleted ? "conflict" : "ok"
}

const add = ({ model, who }: Situation, id: unknown, group: number | null) => {
  model.posts.push({ id: String(id), author: who, group, deleted: false })
}

/** Only what the whole company reads is carried to it. */
function carry(s: Situation) {
  const found = target(s)
  const group = s.post?.group == null ? undefined : s.model.groups[s.post.group]
  return found === "ok" && group && group.visibility !== "public" ? "forbidden" : found
}

/** Gives the id of the new post. */
async function write(viewer: Viewer, input: CreatePostInput): Promise<Id> {
  const posted = await createPost(viewer, input)
  if (!("item" in posted)) throw new Error("no group of the model lets posts wait")
  return posted.item.id
}

/** What people say, and do with what others say. */
export const postDeeds: Record<string, DeedRule> = {
  postToAll: {
    outcome: () => "ok",
    change: (s, made) => add(s, made, null),
    really: ({ viewer, body }) => write(viewer, { body }),
  },
  post: {
    outcome: ({ group, who }) => {
      if (!isKnown(group, who)) return "not_found"
      if (group.archived) return "conflict"
      return group.roles.has(who) ? "ok" : "forbidden"
    },
    change: (s, made) => add(s, made, s.place),
    really: ({ viewer, body, slug }) => write(viewer, { body, group: slug }),
  },
  reply: {
    needsPost: true,
    outcome: (s) => {
      const found = target(s)
      const group = s.post?.group == null ? undefined : s.model.groups[s.post.group]
      if (found !== "ok" || !group) return found
      if (group.archived) return "conflict"
      return group.banned.has(s.who) ? "forbidden" : "ok"
    },
    change: (s, made) => add(s, made, s.post?.group ?? null),
    really: ({ viewer, body, id }) => write(viewer, { body, replyTo: id }),
  },
  repost: { needsPost: true, outcome: carry, really: ({ viewer, id }) => repostPost(viewer, { id }) },
  quote: {
    needsPost: true,
    outcome: carry,
    change: (s, made) => add(s, made, null),
    really: ({ viewer, body, id }) => write(viewer, { body, quoteOf: id }),
  },
  like: { needsPost: true, outcome: target, really: ({ viewer, id }) => likePost(viewer, { id }) },
  bookmark: { needsPost: true, outcome: target, really: ({ viewer, id }) => bookmarkPost(viewer, { id }) },
  muteThread: {
    needsPost: true,
    outcome: (s) => (target(s) === "not_found" ? "not_found" : "ok"),
    really: ({ viewer, id }) => muteThread(viewer, { id }),
  },
  delete: {
    needsPost: true,
    outcome: ({ post, who }) => (post?.author === who ? "ok" : "not_found"),
    change: ({ post }) => {
      if (post) post.deleted = true
    },
    really: ({ viewer, id }) => deletePost(viewer, { id }),
  },
}

const self = ({ who, whom }: Situation) => (who === whom ? "invalid" : "ok")

/** What people are to each other. */
export const peopleDeeds: Record<string, DeedRule> = {
  follow: {
    outcome: (s) => (areApart(s.model, s.who, s.whom) ? "not_found" : self(s)),
    really: ({ viewer, handle }) => followPerson(viewer, { handle }),
  },
  mute: { outcome: self, really: ({ viewer, handle }) => mutePerson(viewer, { handle }) },
  unmute: { outcome: () => "ok", really: ({ viewer, handle }) => unmutePerson(viewer, { handle }) },
  block: {
    outcome: self,
    change: ({ model, who, whom }) => model.blocks.add(`${who} ${whom}`),
    really: ({ viewer, handle }) => blockPerson(viewer, { handle }),
  },
  unblock: {
    outcome: () => "ok",
    change: ({ model, who, whom }) => model.blocks.delete(`${who} ${whom}`),
    really: ({ viewer, handle }) => unblockPerson(viewer, { handle }),
  },
}
