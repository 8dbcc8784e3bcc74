import { displayLink } from "@/lib/posts/body-display"
import { type Segment, segmentBody } from "@/lib/posts/body-segments"
import type { QuotedPost } from "@/lib/posts/view"

/** What a quoted post says, without links of its own: it stands in one. A link still shows its real host. */
export function QuotedText({ post }: { post: Pick<QuotedPost, "body" | "entities"> }) {
  return (
    <span className="quote-text" dir="auto">
      {segmentBody(post.body, post.entities).map(renderSegment)}
    </span>
  )
}

// Strings need no key: they keep their place among the pieces, which never change order.
function renderSegment(segment: Segment, at: number) {
  switch (segment.kind) {
    case "text":
      return segment.text
    case "mention":
    case "hashtag":
      return (
        <bdi key={at} className="quote-name">
          {segment.text}
        </bdi>
      )
    case "link":
      return (
        <bdi key={at} className="quote-name">
          {displayLink(segment.href)}
        </bdi>
      )
    case "code":
    case "codeblock":
      return (
        <code key={at} className="post-code" dir="ltr">
          {segment.code}
        </code>
      )
  }
}
