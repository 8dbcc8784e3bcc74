import "server-only"
import { eq } from "drizzle-orm"
import { transaction } from "@/db"
import { people } from "@/db/schema/people"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { recordEvent } from "@/lib/events/record-event"
import type { OwnProfileInput } from "./input"
import { checkOwnProfile, type OwnProfile } from "./policy"

/**
 * Saves what people say about themselves, as one whole; what the company says (name, title, department) comes from the
 * identity provider and stays. Throws `invalid` with the wrong fields named.
 */
export async function updateOwnProfile(viewer: Viewer, typed: OwnProfileInput): Promise<OwnProfile> {
  const check = checkOwnProfile(typed)
  if (!check.ok) throw new DomainError("invalid", "Some fields need another look.", { fields: check.fields })
  const { bio, links, timeZone } = check.profile
  await transaction(async (tx) => {
    await tx.update(people).set({ bio, links, timeZone }).where(eq(people.id, viewer.id))
    await recordEvent(tx, { kind: "profile.updated", actorId: viewer.id, personId: viewer.id })
  })
  return { bio, links, timeZone }
}
