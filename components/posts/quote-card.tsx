import { QuotedMedia } from "@/components/media/quoted-media"
import { Avatar } from "@/components/ui/avatar"
import { Icon } from "@/components/ui/icon"
import { TimeAgo } from "@/components/ui/time-ago"
import type { PostView, QuotedPost } from "@/lib/posts/view"
import { QuotedText } from "./quoted-text"

type Quote = NonNullable<PostView["quote"]>

/** The post that another is written about: as a whole a link to it. Why it is gone is told to nobody. */
export function QuoteCard({ quote }: { quote: Quote }) {
  if ("gone" in quote) return <GoneQuote />
  return (
    <a className="quote" href={`/posts/${quote.post.id}`}>
      <Quoted post={quote.post} />
    </a>
  )
}

/** The same while one writes about it: it leads nowhere, or the text would be left. */
export function QuotePreview({ quote }: { quote: Quote }) {
  if ("gone" in quote) return <GoneQuote />
  return (
    <div className="quote">
      <Quoted post={quote.post} />
    </div>
  )
}

function GoneQuote() {
  return <p className="quote quote-gone">This post is not available.</p>
}

function Quoted({ post }: { post: QuotedPost }) {
  const { author, group, audience, isQuote, hasPoll, createdAt, media } = post
  return (
    <>
      <span className="quote-heading">
        <Avatar person={author} size="small" />
        <span className="post-author">
          <bdi>{author.name}</bdi>
        </span>
        <span className="post-whence">@{author.handle}</span>
        <span className="post-time">
          <TimeAgo iso={createdAt} />
        </span>
      </span>
      {group && (
        <span className="quote-line">
          <Icon name={audience === "group" ? "lock" : "groups"} small />
          <bdi className="truncate">{group.name}</bdi>
        </span>
      )}
      <QuotedText post={post} />
      <QuotedMedia media={media} />
      {hasPoll && (
        <span className="quote-line">
          <Icon name="poll" small />
          Has a poll
        </span>
      )}
      {isQuote && (
        <span className="quote-line">
          <Icon name="quote" small />
          Quotes another post
        </span>
      )}
    </>
  )
}
