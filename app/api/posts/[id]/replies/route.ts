import { defineRoute } from "@/lib/auth/define-route"
import { PostInput } from "@/lib/posts/input"
import { RepliesQuery } from "@/lib/timelines/input"
import { listReplies } from "@/lib/timelines/replies"

export const GET = defineRoute({ name: "posts.replies", params: PostInput, query: RepliesQuery }, listReplies)
