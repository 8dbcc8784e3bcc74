import { and, eq, isNotNull } from "drizzle-orm"
import { db } from "@/db"
import { media } from "@/db/schema/media"
import { profilePictures } from "@/db/schema/profile-pictures"
import { viewerOf } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { createGroup } from "@/lib/groups/create"
import { createList } from "@/lib/lists/create"
import { createPost } from "@/lib/posts/create-post"
import { voteInPoll } from "@/lib/posts/vote"
import { routes } from "./routes"

/** What the guarded addresses are about. */
type Guarded = { canary: string; slug: string; postId: Id; listId: Id; pollId: Id; pictureId: Id; faceId: Id }

/** Makes what a guarded address can name; `canary` stands wherever somebody without a session must not read. */
export async function makeGuarded(): Promise<Guarded> {
  const [arjun, bo] = [await viewerOf("arjun"), await viewerOf("bo")]
  const [canary, slug] = [`canary${Date.now()}`, `bicycles-${Date.now()}`]
  await createGroup(arjun, { slug, name: "Bicycles", description: canary, visibility: "private" })
  const list = await createList(arjun, { name: canary })
  const { item } = await createPost(bo, { body: `A ${canary} that only colleagues may read #launch` })
  const rules = { minutes: 60, multiple: false, anonymous: false, results: "voted" as const }
  const asked = await createPost(bo, { body: "Shall we?", poll: { options: ["Yes", "No"], ...rules } })
  await voteInPoll(arjun, { id: asked.item.id, choices: [0] })
  const [picture] = await db
    .select()
    .from(media)
    .where(and(eq(media.state, "ready"), isNotNull(media.postId)))
    .limit(1)
  const [face] = await db
    .select()
    .from(profilePictures)
    .where(and(eq(profilePictures.state, "ready"), eq(profilePictures.kind, "avatar")))
    .orderBy(profilePictures.id)
    .limit(1)
  const faceId = face?.id ?? ""
  const ids = { postId: item.id, listId: list.id, pollId: asked.item.id, pictureId: picture?.id ?? "" }
  return { canary, slug, faceId, ...ids }
}

/** What anybody may ask for. Everything else needs a session; a change here is a change of policy. */
const open = new Set([
  "/sign-in",
  "/api/auth/callback/company",
  "/api/auth/signed-out",
  "/api/health/live",
  "/api/health/ready",
  "/icon.svg",
])

/** Every guarded route by addresses that do exist, so that nothing but the missing session refuses them. */
export function guardedAddresses(about: Guarded): { pattern: string; path: string }[] {
  const { postId, slug } = about
  const feeds = ["home", "everyone", "bookmarks", "people/bo", "tags/launch", `groups/${slug}`]
  return feeds
    .flatMap((feed, n) =>
      routes({ id: postId, slug, "...feed": feed }).filter(
        ({ pattern }) => n === 0 || pattern.includes("...feed"),
      ),
    )
    .filter(({ pattern }) => !open.has(pattern))
    .map(({ pattern, path }) => ({ pattern, path: addressOf(pattern, about) ?? path }))
}

/** Where more has to be said: which list or draft, or what is asked about. */
function addressOf(pattern: string, { postId, listId, pollId, pictureId, faceId }: Guarded): string | null {
  if (pattern === "/api/lists") return "/api/lists?handle=bo"
  if (pattern === "/api/bookmarks/folders") return `/api/bookmarks/folders?post=${postId}`
  if (pattern === "/api/drafts/[context]") return "/api/drafts/new"
  if (pattern === "/api/posts/[id]/votes") return `/api/posts/${pollId}/votes?option=0`
  if (pattern === "/api/media") return "/api/media?ids=1"
  if (pattern === "/api/media/[id]/[variant]") return `/api/media/${pictureId}/400`
  if (pattern === "/api/profile-pictures/[id]/[variant]") return `/api/profile-pictures/${faceId}/96`
  return pattern.includes("/lists/[id]") ? pattern.replace("[id]", listId) : null
}
