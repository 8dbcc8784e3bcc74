import { defineRoute } from "@/lib/auth/define-route"
import { findDraft } from "@/lib/drafts/find-draft"
import { DraftInput } from "@/lib/drafts/input"

export const GET = defineRoute({ name: "drafts.find", params: DraftInput }, findDraft)
