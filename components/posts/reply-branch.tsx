import { counted } from "@/components/ui/count"
import type { ReplyBranch } from "@/lib/posts/view"
import { PostCard } from "./post-card"
import { postsOf } from "./reply-branches"

type BranchProps = { branch: ReplyBranch; position: number }

/** A reply and the first answers to it, tied by a line from face to face. */
export function Branch({ branch, position }: BranchProps) {
  const posts = postsOf(branch)
  const isCut = branch.moreChildren > 0
  return (
    <>
      {posts.map((post, at) => (
        <PostCard
          key={post.id}
          item={{ id: post.id, post }}
          position={at === 0 ? position : undefined}
          answeredBelow={at < posts.length - 1 || isCut}
        />
      ))}
      {isCut && (
        <a className="branch-more link" href={`/posts/${branch.post.id}`}>
          Show {counted(branch.moreChildren, "more reply", "more replies")}
        </a>
      )}
    </>
  )
}
