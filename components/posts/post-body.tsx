import { displayLink } from "@/lib/posts/body-display"
import { type Segment, segmentBody } from "@/lib/posts/body-segments"
import type { PostView } from "@/lib/posts/view"

const clampedLines = 14
const clampedLength = 900

type BodyProps = {
  post: Pick<PostView, "id" | "body" | "entities">
  /** In a list, a very long post ends early with a link to the whole. */
  clamped?: boolean
  large?: boolean
}

/** What somebody wrote, as React nodes: never as HTML. */
export function PostBody({ post, clamped, large }: BodyProps) {
  // Images and files need no words.
  if (post.body === "") return null
  const cut = clamped && isLong(post.body)
  const text = (
    <div className={`post-body${large ? " post-body-large" : ""}${cut ? " post-body-cut" : ""}`} dir="auto">
      {segmentBody(post.body, post.entities).map(closeToCode).map(renderSegment)}
    </div>
  )
  if (!cut) return text
  return (
    <>
      {text}
      <a className="post-whole link" href={`/posts/${post.id}`}>
        Show all
      </a>
    </>
  )
}

function isLong(body: string): boolean {
  return body.length > clampedLength || body.split("\n", clampedLines + 2).length > clampedLines + 1
}

/** A block of code has space of its own: the empty lines around it are not shown as well. */
function closeToCode(segment: Segment, at: number, all: readonly Segment[]): Segment {
  if (segment.kind !== "text") return segment
  const from = all[at - 1]?.kind === "codeblock" ? segment.text.replace(/^\n+/, "") : segment.text
  return { ...segment, text: all[at + 1]?.kind === "codeblock" ? from.replace(/\n+$/, "") : from }
}

// Strings need no key: they keep their place among the pieces, which never change order.
function renderSegment(segment: Segment, at: number) {
  switch (segment.kind) {
    case "text":
      return segment.text
    case "mention":
      return (
        <a key={at} className="link" href={`/people/${segment.handle}`} data-person={segment.handle}>
          {segment.text}
        </a>
      )
    case "hashtag":
      return (
        <a key={at} className="link" href={`/tags/${encodeURIComponent(segment.tag)}`}>
          {segment.text}
        </a>
      )
    case "link":
      return (
        <a
          key={at}
          className="link"
          href={segment.href}
          title={segment.href}
          target="_blank"
          rel="noopener noreferrer nofollow"
        >
          <bdi>{displayLink(segment.href)}</bdi>
        </a>
      )
    case "code":
      return (
        <code key={at} className="post-code" dir="ltr">
          {segment.code}
        </code>
      )
    case "codeblock":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre key={at} className="post-codeblock" dir="ltr" tabIndex={0}>
          <code>{segment.code}</code>
        </pre>
      )
  }
}
