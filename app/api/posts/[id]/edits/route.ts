import { defineRoute } from "@/lib/auth/define-route"
import { listEdits } from "@/lib/posts/edits"
import { PostInput } from "@/lib/posts/input"

export const GET = defineRoute({ name: "posts.edits", params: PostInput }, listEdits)
