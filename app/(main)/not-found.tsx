import { FeedHeading } from "@/components/shell/feed-heading"
import { EmptyState } from "@/components/ui/empty-state"

export default function NotFound() {
  return (
    <>
      <FeedHeading title="Not found" back />
      <EmptyState
        action={
          <a className="button button-primary" href="/">
            Go home
          </a>
        }
      >
        This page does not exist, or it is not for you. The address may be old, or the post was deleted.
      </EmptyState>
    </>
  )
}
