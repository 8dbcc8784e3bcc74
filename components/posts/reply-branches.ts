import type { InfiniteData } from "@tanstack/react-query"
import type { Page } from "@/lib/core/cursor"
import type { Id } from "@/lib/core/ids"
import type { PostView, ReplyBranch } from "@/lib/posts/view"

export type RepliesData = InfiniteData<Page<ReplyBranch>, string | null>

/**
 * The replies to `id` with a new one of the reader's own where they expect it: at the end of the branch that it
 * answers, or after the last branch. Once, and only if it belongs to this thread.
 */
export function withReply(data: RepliesData, id: Id, reply: PostView): RepliesData {
  const answered = reply.replyTo?.id
  if (
    data.pages.some(({ items }) =>
      items.some((branch) => postsOf(branch).some((post) => post.id === reply.id)),
    )
  )
    return data
  if (answered === id) return withBranch(data, { post: reply, children: [], moreChildren: 0 })
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.map((branch) =>
        postsOf(branch).some((post) => post.id === answered)
          ? { ...branch, children: [...branch.children, reply] }
          : branch,
      ),
    })),
  }
}

export const postsOf = (branch: ReplyBranch): PostView[] => [branch.post, ...branch.children]

/** The branches without what these people wrote, as the server leaves it out of the next page. */
export function withoutPeople(branches: readonly ReplyBranch[], people: ReadonlySet<string>): ReplyBranch[] {
  const isShown = (post: PostView) => !people.has(post.author.handle)
  return branches
    .filter(({ post }) => isShown(post))
    .map((branch) => ({ ...branch, children: branch.children.filter(isShown) }))
}

function withBranch(data: RepliesData, branch: ReplyBranch): RepliesData {
  const last = data.pages.at(-1) ?? { items: [], next: null }
  const pages = [...data.pages.slice(0, -1), { ...last, items: [...last.items, branch] }]
  return { ...data, pages }
}
