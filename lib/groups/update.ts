import "server-only"
import { eq } from "drizzle-orm"
import { type Tx, transaction } from "@/db"
import { groups } from "@/db/schema/groups"
import type { Viewer } from "@/lib/auth/viewer"
import type { Id } from "@/lib/core/ids"
import { recordEvent } from "@/lib/events/record-event"
import type { UpdateGroupInput } from "./input"
import { lockOwnedGroup } from "./led-group"
import { groupSearchText } from "./search-text"
import { unseenChange } from "./unseen-change"
import { groupHues } from "./view"

/**
 * What two owners may want differently, in the words of a refusal. Of a yes or no there is nothing to refuse: whoever
 * else has changed it wants the same.
 */
const words = {
  name: "the name",
  description: "the description",
  rules: "the rules",
  hue: "the colour",
} as const

type Disputed = keyof typeof words
type Detail = Disputed | "approvesPosts" | "membersMayLeave"
type Details = Required<Pick<UpdateGroupInput, Detail>>

/**
 * Saves what an owner changes of what the group says of itself; its address stays, and visibility, roles and rule have
 * acts of their own. The same again changes nothing. Throws `not_found`, `forbidden`, and `conflict`, with what is so
 * now, when another owner has changed the same since the viewer was shown it: then nothing is saved.
 */
export async function updateGroup(
  viewer: Viewer,
  { slug, shown = {}, ...wanted }: UpdateGroupInput,
): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const { id } = await lockOwnedGroup(tx, viewer, slug)
    const stored = await readDetails(tx, id)
    const changed = detailNames.filter((name) => wanted[name] !== undefined && wanted[name] !== stored[name])
    if (changed.length === 0) return { slug }
    refuseUnseen(
      disputed.filter(
        (name) => changed.includes(name) && shown[name] !== undefined && shown[name] !== stored[name],
      ),
      stored,
    )
    await tx
      .update(groups)
      .set({ ...wanted, searchText: groupSearchText({ slug, name: wanted.name ?? stored.name }) })
      .where(eq(groups.id, id))
    await recordEvent(tx, { kind: "group.updated", actorId: viewer.id, groupId: id })
    return { slug }
  })
}

const disputed: readonly Disputed[] = ["name", "description", "rules", "hue"]
const detailNames: readonly Detail[] = [...disputed, "approvesPosts", "membersMayLeave"]

async function readDetails(tx: Tx, id: Id): Promise<Details> {
  const { name, description, rules, hue, approvesPosts, membersMayLeave } = groups
  const [stored] = await tx
    .select({ name, description, rules, hue, approvesPosts, membersMayLeave })
    .from(groups)
    .where(eq(groups.id, id))
  if (!stored) throw new Error("a group that is locked is gone")
  return stored
}

function refuseUnseen(unseen: readonly Disputed[], stored: Details): void {
  if (unseen.length === 0) return
  const said = (name: Disputed) => (name === "hue" ? groupHues[stored.hue] : stored[name]) ?? ""
  const now = Object.fromEntries(unseen.map((name) => [name, said(name)]))
  throw unseenChange(unseen.map((name) => words[name]).join(", "), now)
}
