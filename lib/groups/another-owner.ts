import "server-only"
import type { Tx } from "@/db"
import { DomainError } from "@/lib/core/errors"
import type { Id } from "@/lib/core/ids"
import { hasActiveOwner } from "./active-owner"

/** Before somebody stops being an owner, under `lockGroupRow`: throws `conflict` unless the group keeps another one. */
export async function requireAnotherOwner(tx: Tx, groupId: Id, personId: Id): Promise<void> {
  if (await hasActiveOwner(tx, groupId, personId)) return
  throw new DomainError("conflict", "A group needs an owner. Make somebody else an owner first.")
}
