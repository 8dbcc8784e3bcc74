import { fetchJson, RequestError } from "@/components/ui/fetch-json"
import { showToast } from "@/components/ui/toast-store"
import type { GroupRef } from "@/lib/groups/view"
import type { PostView, QueuedPost } from "@/lib/posts/view"
import { audienceChoices } from "./audience-store"
import { contextOf } from "./draft-context"
import { goToBox, openQuote } from "./open-composer"
import { addToDraft } from "./use-draft"

/**
 * Puts a post with everything on it into the box of the group whose page is open, or into the box for what it quotes,
 * below what is being written there, and goes to the box.
 */
export async function writeAgain(
  handle: string,
  { group, post }: { group: GroupRef; post: QueuedPost },
): Promise<void> {
  const { body: text, media, poll, quote, question, replyPolicy, more } = post
  const about = quote && "post" in quote ? await findQuoted(quote.post.id) : null
  if (about === "unknown") return
  const context = contextOf(null, group, about)
  // What was written for the group is not to go elsewhere because the box was last used for that.
  audienceChoices.set(context, group.slug)
  addToDraft({ handle, context, text, media, poll, question, replyPolicy, more })
  if (about) openQuote(about)
  else goToBox({ replyTo: null, group })
}

/** What is gone is null, and the text goes on by itself; while that is not known nothing is written, with a word. */
async function findQuoted(id: string): Promise<PostView | null | "unknown"> {
  try {
    const post = await fetchJson<PostView>(`/api/posts/${id}`)
    return post.deleted ? null : post
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null
    showToast(error instanceof Error ? error.message : "The quoted post cannot be loaded. Try again.")
    return "unknown"
  }
}
