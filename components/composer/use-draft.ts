"use client"

import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react"
import { fetchJson } from "@/components/ui/fetch-json"
import { seconds } from "@/lib/core/clock"
import type { StoredDraft } from "@/lib/drafts/view"
import type { PollDraft } from "@/lib/polls/input"
import { addMedia } from "./add-media"
import { addMore } from "./add-more"
import { addParagraphs } from "./add-paragraphs"
import { audienceChoices } from "./audience-store"
import { contentMark, type Draft, keepDraft, newDraft } from "./draft-store"
import { fromStored, meetStored } from "./meet-stored"
import { type Box, draftConflicts, openDrafts } from "./open-drafts"
import { dropStored, saveNow, saveSoon } from "./save-drafts"

const keptEveryMs = seconds(2)
const empty: Draft = {
  ...{ text: "", media: [], poll: null, question: false, replyPolicy: "everyone", more: [] },
  ...{ key: "", version: 0, saved: "" },
}

/**
 * The text of a box: kept in this browser every two seconds and when the page is left, on the server every ten, and
 * taken up again on another device.
 */
export function useDraft(handle: string, context: string, typedBefore: () => string) {
  const box = useMemo(() => ({ handle, context }), [handle, context])
  const draft = useSyncExternalStore(
    useCallback((listener: () => void) => openDrafts.subscribe(box, listener), [box]),
    () => openDrafts.find(box) ?? empty,
    () => empty,
  )
  const conflict = useSyncExternalStore(
    useCallback((listener: () => void) => draftConflicts.subscribe(box, listener), [box]),
    () => draftConflicts.get(box),
    () => null,
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before the page was alive is read once
  useEffect(() => {
    const typed = openDrafts.find(box) ? "" : typedBefore()
    if (!openDrafts.find(box)) openDrafts.set(box, openDrafts.get(box))
    if (typed) openDrafts.set(box, { ...openDrafts.get(box), text: typed })
    const keep = () => keepDraft(handle, context, openDrafts.get(box))
    addEventListener("pagehide", keep)
    return () => {
      removeEventListener("pagehide", keep)
      keep()
      void saveNow(box)
    }
  }, [box])

  useStoredDraft(box)

  useEffect(() => {
    if (!draft.key) return
    const timer = setTimeout(() => keepDraft(handle, context, draft), keptEveryMs)
    return () => clearTimeout(timer)
  }, [draft, handle, context])

  const changes = useMemo(() => draftChanges(box), [box])
  /** The key is the draft's, not the attempt's: a send whose answer was lost is repeated under it. */
  const { text, media, poll, question, replyPolicy, more, key } = draft
  return { box, text, media, poll, question, replyPolicy, more, key, conflict, ...changes }
}

/** Meets what the server keeps for the box: at the beginning, and whenever the reader comes back to the page. */
function useStoredDraft(box: Box): void {
  const client = useQueryClient()
  useEffect(() => {
    let isCurrent = true
    const meet = async () => {
      const path = `/api/drafts/${box.context}`
      const { version } = openDrafts.get(box)
      const found = await client
        .fetchQuery({
          queryKey: ["draft", box.context, version],
          queryFn: () => fetchJson<{ draft: StoredDraft | null }>(path),
          staleTime: seconds(2),
          retry: false,
        })
        .catch(() => null) // Out of reach: the text in this browser is all there is for now.
      // An answer from before the last save knows nothing of it, and must not take its text away.
      const isOld = openDrafts.get(box).version !== version
      if (found && isCurrent && !isOld && !draftConflicts.get(box)) settleMeeting(box, found.draft)
    }
    const onVisible = () => void (document.visibilityState === "visible" ? meet() : saveNow(box))
    void meet()
    document.addEventListener("visibilitychange", onVisible)
    return () => {
      isCurrent = false
      document.removeEventListener("visibilitychange", onVisible)
    }
  }, [box, client])
}

function settleMeeting(box: Box, stored: StoredDraft | null): void {
  const meeting = meetStored(openDrafts.get(box), stored)
  if (meeting.do === "ask") draftConflicts.set(box, meeting.stored)
  const isOther = meeting.do === "take" && contentMark(meeting.draft) !== contentMark(openDrafts.get(box))
  // A page that was loaded anew knows the text of a quote, and not whom it is for.
  if (stored && (isOther || audienceChoices.get(box.context) === undefined)) takeAudience(box, stored)
  if (meeting.do === "take") openDrafts.replace(box, meeting.draft)
}

/** Whom it is for goes with the text: it was chosen with it. */
function takeAudience({ context }: Box, { group }: StoredDraft): void {
  if (context === "new" || (group && context.startsWith("quote-"))) audienceChoices.set(context, group ?? "")
}

type Added = Box & Partial<Omit<DraftContent, "text">> & { text: string }

type DraftContent = Pick<Draft, "text" | "media" | "poll" | "question" | "replyPolicy" | "more">

/** Puts a text and what hangs on it below what is being written in a box; again it changes nothing. */
export function addToDraft({
  text,
  media = [],
  poll = null,
  question,
  replyPolicy = "everyone",
  more = [],
  ...box
}: Added) {
  const draft = openDrafts.get(box)
  const both = { text: addParagraphs(draft.text, text), media: addMedia(draft.media, media) }
  openDrafts.replace(box, {
    ...{ ...draft, ...both, poll: draft.poll ?? poll },
    ...{ question: draft.question || question === true },
    replyPolicy: draft.replyPolicy === "everyone" ? replyPolicy : draft.replyPolicy,
    more: addMore(draft.more, more),
  })
  saveSoon(box)
}

function draftChanges(box: Box) {
  const choose = (draft: Draft) => {
    draftConflicts.set(box, null)
    openDrafts.replace(box, draft)
    void saveNow(box)
  }
  /** What is in the box, from now on written on the version that is kept. */
  const onStored = (stored: StoredDraft, content: DraftContent) =>
    choose({ ...openDrafts.get(box), ...content, version: stored.version, saved: contentMark(stored) })
  return {
    setText: (text: string) => {
      openDrafts.set(box, { ...openDrafts.get(box), text })
      saveSoon(box)
    },
    setPoll: (poll: PollDraft | null) => {
      openDrafts.set(box, { ...openDrafts.get(box), poll })
      saveSoon(box)
    },
    change: (part: Partial<Pick<Draft, "question" | "replyPolicy" | "more">>) => {
      openDrafts.set(box, { ...openDrafts.get(box), ...part })
      saveSoon(box)
    },
    /** After a refusal nothing was posted under the key, so what is sent next is another request. */
    renewKey: () => openDrafts.replace(box, { ...openDrafts.get(box), key: crypto.randomUUID() }),
    clear: () => {
      const wasKept = openDrafts.get(box).version > 0
      draftConflicts.set(box, null)
      openDrafts.replace(box, newDraft())
      void (wasKept ? dropStored(box) : saveNow(box))
    },
    /** The same while the server is out of reach, which hears of it as soon as it can. */
    clearLater: () => {
      const { version, saved } = openDrafts.get(box)
      draftConflicts.set(box, null)
      openDrafts.replace(box, { ...newDraft(), version, saved })
      saveSoon(box)
    },
    keepOwn: (stored: StoredDraft) => onStored(stored, openDrafts.get(box)),
    takeStored: (stored: StoredDraft) => {
      takeAudience(box, stored)
      choose(fromStored(stored))
    },
    keepBoth: (stored: StoredDraft) => {
      const { text, media, poll, question, replyPolicy, more } = openDrafts.get(box)
      onStored(stored, {
        text: addParagraphs(text, stored.text),
        media: addMedia(media, stored.media),
        poll: poll ?? stored.poll,
        more: addMore(more, stored.more),
        question: question || stored.question,
        replyPolicy: replyPolicy === "everyone" ? stored.replyPolicy : replyPolicy,
      })
    },
  }
}
