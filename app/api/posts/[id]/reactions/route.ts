import { defineRoute } from "@/lib/auth/define-route"
import { PostInput, ReactionsQuery } from "@/lib/posts/input"
import { listReactions } from "@/lib/posts/list-reactions"

export const GET = defineRoute(
  { name: "posts.reactions", params: PostInput, query: ReactionsQuery },
  listReactions,
)
