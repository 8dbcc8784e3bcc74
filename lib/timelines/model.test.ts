import fc from "fast-check"
import { db } from "@/db"
import { bookmarks } from "@/db/schema/bookmarks"
import { follows } from "@/db/schema/follows"
import {
  groupBans,
  groupDepartures,
  groupInvitations,
  groupMembers,
  groupRequests,
  groups,
} from "@/db/schema/groups"
import { hides } from "@/db/schema/hides"
import { likes, posts, postTags } from "@/db/schema/posts"
import { threadChoices } from "@/db/schema/threads"
import { depth } from "@/db/testing/depth"
import { test } from "@/db/testing/fixtures"
import type { Viewer } from "@/lib/auth/viewer"
import { createGroup } from "@/lib/groups/create"
import { newModel } from "./testing/company-model"
import { commands, lookAtEverything } from "./testing/deed-command"

const tables = [
  ...[likes, postTags, posts, follows, hides, bookmarks, threadChoices],
  ...[groupBans, groupDepartures, groupInvitations, groupRequests, groupMembers, groups],
]

/** A company without a past: three groups, each founded by one person. */
async function found(people: Viewer[]) {
  for (const table of tables) await db.delete(table)
  const model = newModel()
  const slugs = model.groups.map((_, n) => `group-${n}`)
  for (const [n, { visibility }] of model.groups.entries()) {
    const [owner, slug] = [people[n], slugs[n]]
    if (owner && slug) await createGroup(owner, { slug, name: slug, visibility, description: "" })
  }
  return { model, real: { people, slugs } }
}

test("Z01 Q07: whatever people do, every timeline of everybody is what the plain rules say, page by page", {
  timeout: 600_000,
}, async ({ people }) => {
  const five = await people("ada", "bo", "cy", "dee", "eve")
  // What fails is printed with its seed, its path and the shortest story that fails in the same way.
  await fc.assert(
    fc.asyncProperty(
      fc.commands(commands, { maxCommands: 60, size: "max" }),
      fc.integer({ min: 1, max: 6 }),
      async (story, limit) => {
        const { model, real } = await found(five)
        await fc.asyncModelRun(() => ({ model, real }), story)
        await lookAtEverything(model, real, limit)
      },
    ),
    { numRuns: 10 * depth },
  )
})
