import type { ReactNode } from "react"
import { FaceLink } from "@/components/people/face-link"
import { TimeAgo } from "@/components/ui/time-ago"
import type { PersonRef } from "@/lib/people/view"
import type { PostView } from "@/lib/posts/view"
import { EditedMark } from "./edited-mark"

/** The avatar, and one line that says who, from where in the company, and when. */
export function PostHeading({ post }: { post: PostView }) {
  return (
    <AuthorLine author={post.author}>
      <a className="post-time" href={`/posts/${post.id}`}>
        <TimeAgo iso={post.createdAt} />
      </a>
      {post.editedAt && <EditedMark post={post} />}
    </AuthorLine>
  )
}

export function AuthorLine({ author, children }: { author: PersonRef; children?: ReactNode }) {
  return (
    <>
      <FaceLink person={author} className="post-avatar" />
      <div className="post-heading">
        <a className="post-author" href={`/people/${author.handle}`} data-person={author.handle}>
          <bdi>{author.name}</bdi>
        </a>
        <span className="post-whence">{`@${author.handle}${whence(author)}`}</span>
        {children}
      </div>
    </>
  )
}

/** Where in the company somebody is, so that people learn who is who. */
function whence(person: PersonRef): string {
  if (person.left) return " · left the company"
  const where = [person.department, person.location].filter(Boolean).join(", ")
  return where && ` · ${where}`
}
