import { showToast } from "@/components/ui/toast-store"
import { tryAction } from "@/components/ui/try-action"
import type { Id } from "@/lib/core/ids"
import type { ReplyPolicy } from "@/lib/core/reply-policy"
import type { Result } from "@/lib/core/result"
import {
  acceptAnswerAction,
  closeThreadAction,
  reopenThreadAction,
  setReplyPolicyAction,
  unacceptAnswerAction,
} from "@/lib/posts/actions"
import { refreshPost } from "./refresh-post"

type Done = { say: string; undo?: () => void }

/** Changes what is so for a whole thread, and shows it on the page. */
async function change(call: () => Promise<Result<{ rootId: Id }>>, { say, undo }: Done): Promise<void> {
  const outcome = await tryAction(call)
  if (!outcome.ok) return showToast(outcome.error.message)
  await refreshPost(outcome.data.rootId)
  showToast(say, undo && { label: "Undo", run: undo })
}

export function acceptAnswer(id: Id): void {
  const undo = () => unacceptAnswer(id)
  void change(() => acceptAnswerAction({ id }), { say: "This is the answer now.", undo })
}

export function unacceptAnswer(id: Id): void {
  const undo = () => acceptAnswer(id)
  void change(() => unacceptAnswerAction({ id }), { say: "The question waits for an answer again.", undo })
}

export function closeThread(id: Id): void {
  const undo = () => reopenThread(id)
  void change(() => closeThreadAction({ id }), { say: "The conversation is closed.", undo })
}

export function reopenThread(id: Id): void {
  void change(() => reopenThreadAction({ id }), { say: "The conversation is open again." })
}

export function setReplyPolicy(id: Id, replyPolicy: ReplyPolicy): void {
  void change(() => setReplyPolicyAction({ id, replyPolicy }), { say: "Who can reply has changed." })
}
