import { defineRoute } from "@/lib/auth/define-route"
import { getPost } from "@/lib/posts/get-post"
import { PostInput } from "@/lib/posts/input"

export const GET = defineRoute({ name: "posts.get", params: PostInput }, getPost)
