/** Who may answer in a thread, as its author chose; in the order of the numbers in `posts.reply_policy`. */
export const replyPolicies = ["everyone", "department", "mentioned", "nobody"] as const
export type ReplyPolicy = (typeof replyPolicies)[number]

/** As the database knows it. */
export const replyPolicyNumber = (policy: ReplyPolicy) => numbers[policy]

/** What the database's number means. */
export const replyPolicyOf = (number: 0 | 1 | 2 | 3): ReplyPolicy => replyPolicies[number]

const numbers = { everyone: 0, department: 1, mentioned: 2, nobody: 3 } as const satisfies Record<
  ReplyPolicy,
  number
>
