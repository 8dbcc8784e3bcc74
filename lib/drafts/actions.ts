"use server"

import { defineAction } from "@/lib/auth/define-action"
import { dropDraft } from "./drop-draft"
import { DraftInput, SaveDraftInput } from "./input"
import { saveDraft } from "./save-draft"

export const saveDraftAction = defineAction(SaveDraftInput, saveDraft, {
  name: "drafts.save",
  limits: ["draft"],
})
export const dropDraftAction = defineAction(DraftInput, dropDraft, { name: "drafts.drop", limits: ["draft"] })
