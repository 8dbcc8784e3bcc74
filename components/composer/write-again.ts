import type { GroupRef } from "@/lib/groups/view"
import { audienceChoices } from "./audience-store"
import { contextOf } from "./draft-context"
import { openComposer } from "./open-composer"
import { addToDraft } from "./use-draft"

/** Puts a text into the box of the group whose page is open, below what is being written there, and goes to the box. */
export function writeAgain(handle: string, { group, text }: { group: GroupRef; text: string }): void {
  const context = contextOf(null, group)
  // What was written for the group is not to go elsewhere because the box was last used for that.
  audienceChoices.set(context, group.slug)
  addToDraft({ handle, context, text })
  openComposer(null)
}
