"use client"

import { replyPolicyWords } from "@/components/composer/reply-policy-words"
import { useLedGroup } from "@/components/groups/led-group-context"
import { MenuChoice, MenuItem, MenuLine } from "@/components/ui/menu"
import { replyPolicies } from "@/lib/core/reply-policy"
import type { PostView } from "@/lib/posts/view"
import { acceptAnswer, closeThread, reopenThread, setReplyPolicy, unacceptAnswer } from "./lead-thread"
import { useThread } from "./use-thread"

type ItemsProps = { post: PostView; onClose: () => void }

/** What whoever began a conversation, or leads its group, can do with it. */
export function LeadThreadItems({ post, onClose }: ItemsProps) {
  const thread = useThread(post)
  const led = useLedGroup()
  if (post.replyTo) return <AnswerItem post={post} />
  const leadsGroup = led !== null && led.slug === post.group?.slug
  if (!(post.mine.author || leadsGroup)) return null
  return (
    <>
      <MenuItem
        icon={thread?.closed ? "reply" : "lock"}
        onSelect={() => (thread?.closed ? reopenThread(post.id) : closeThread(post.id))}
      >
        {thread?.closed ? "Reopen conversation" : "Close conversation"}
      </MenuItem>
      {post.mine.author && (
        <>
          <MenuLine />
          <MenuChoice
            label="Who can reply"
            value={thread?.replyPolicy ?? "everyone"}
            options={replyPolicies.map((value) => ({ value, ...replyPolicyWords[value] }))}
            onChange={(policy) => {
              setReplyPolicy(post.id, policy)
              onClose()
            }}
          />
          <MenuLine />
        </>
      )}
    </>
  )
}

function AnswerItem({ post }: { post: PostView }) {
  const thread = useThread(post)
  if (!thread?.question || !thread.leads) return null
  const isAnswer = thread.answerId === post.id
  return (
    <MenuItem icon="check" onSelect={() => (isAnswer ? unacceptAnswer(post.id) : acceptAnswer(post.id))}>
      {isAnswer ? "Not the answer" : "Mark as answer"}
    </MenuItem>
  )
}
