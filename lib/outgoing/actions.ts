"use server"

import { defineAction } from "@/lib/auth/define-action"
import { CreatePostInput } from "@/lib/posts/input"
import { OutgoingInput, RescheduleInput, RewriteInput, SchedulePostInput, UndoTimeInput } from "./input"
import { postNow } from "./post-now"
import { reschedule } from "./reschedule"
import { rewriteOutgoing } from "./rewrite"
import { schedulePost } from "./schedule-post"
import { sendPost } from "./send-post"
import { takeBack } from "./take-back"
import { saveUndoTime } from "./undo-time"

export const sendPostAction = defineAction(CreatePostInput, sendPost, {
  name: "outgoing.send",
  limits: ["post", "newcomerPost"],
  idempotent: true,
})
export const schedulePostAction = defineAction(SchedulePostInput, schedulePost, {
  name: "outgoing.schedule",
  limits: ["post", "newcomerPost"],
  idempotent: true,
})
export const takeBackAction = defineAction(OutgoingInput, takeBack, {
  name: "outgoing.takeBack",
  limits: ["outgoing"],
  idempotent: true,
})
export const rescheduleAction = defineAction(RescheduleInput, reschedule, {
  name: "outgoing.reschedule",
  limits: ["outgoing"],
})
export const rewriteOutgoingAction = defineAction(RewriteInput, rewriteOutgoing, {
  name: "outgoing.rewrite",
  limits: ["outgoing"],
})
export const postNowAction = defineAction(OutgoingInput, postNow, {
  name: "outgoing.postNow",
  limits: ["outgoing"],
  idempotent: true,
})
export const saveUndoTimeAction = defineAction(UndoTimeInput, saveUndoTime, {
  name: "outgoing.saveUndoTime",
  limits: ["profile"],
})
