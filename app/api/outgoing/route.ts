import { defineRoute } from "@/lib/auth/define-route"
import { listPending } from "@/lib/outgoing/queries"

/** What the viewer has just sent and can still take back. */
export const GET = defineRoute({ name: "outgoing.pending" }, listPending)
