import { expect, test } from "vitest"
import type { StoredDraft } from "@/lib/drafts/view"
import type { Attached, Draft } from "./draft-store"
import { fromStored, meetStored } from "./meet-stored"

const own = (text: string, version: number, saved = ""): Draft => ({
  ...{
    text,
    media: [],
    poll: null,
    question: false,
    replyPolicy: "everyone",
    more: [],
    key: "own",
    version,
    saved,
  },
})
const kept = (text: string, version: number): StoredDraft => ({
  ...{ context: "new", text, media: [], poll: null, key: "kept", group: null, version },
  ...{ question: false, replyPolicy: "everyone", more: [] },
  updatedAt: "2026-01-05T09:00:00.000Z",
})

test("an empty box goes on with what was written on another device", () => {
  const stored = kept("begun on the phone", 3)
  expect(meetStored(own("", 0), stored)).toEqual({ do: "take", draft: fromStored(stored) })
})

test("a box that was only read follows what was changed elsewhere", () => {
  const stored = kept("newer", 4)
  expect(meetStored(own("older", 3, "older"), stored)).toEqual({ do: "take", draft: fromStored(stored) })
})

test("what was typed since the last save stays while nobody else saved", () => {
  expect(meetStored(own("older and more", 3, "older"), kept("older", 3))).toEqual({ do: "keep" })
  expect(meetStored(own("never saved", 0), null)).toEqual({ do: "keep" })
})

test("two texts that both changed are both shown, and the same text typed twice is not", () => {
  const stored = kept("theirs", 4)
  expect(meetStored(own("mine", 3, "older"), stored)).toEqual({ do: "ask", stored })
  expect(meetStored(own("theirs ", 3, "older"), stored)).toEqual({ do: "take", draft: fromStored(stored) })
})

test("a text that was sent or thrown away elsewhere goes from the box, unless more was typed", () => {
  expect(meetStored(own("sent", 2, "sent"), null)).toMatchObject({
    do: "take",
    draft: { text: "", version: 0 },
  })
  expect(meetStored(own("sent and more", 2, "sent"), null)).toEqual({
    do: "take",
    draft: own("sent and more", 0),
  })
})

test("images count like words: what is attached elsewhere is taken over, and asked about where both changed", () => {
  const image: Attached = {
    ...{ id: "7", kind: "image", state: "ready", failure: null, name: "a.png", contentType: "image/png" },
    ...{
      bytes: 1,
      alt: "",
      width: 1,
      height: 1,
      thumbhash: null,
      focus: { x: 50, y: 50 },
      variants: [],
      url: null,
    },
  }
  const stored = { ...kept("same", 4), media: [image] }
  expect(meetStored(own("same", 3, "same"), stored)).toEqual({ do: "take", draft: fromStored(stored) })
  expect(meetStored(own("", 0), { ...stored, text: "" })).toMatchObject({ draft: { media: [image] } })
  expect(meetStored(own("mine", 3, "same"), stored)).toEqual({ do: "ask", stored })
  expect(meetStored({ ...own("same", 3, "same"), media: [image] }, kept("same", 3))).toEqual({ do: "keep" })
})

test("a description that the server has not heard of stays, whatever else is taken over", () => {
  const image: Attached = {
    ...{ id: "7", kind: "image", state: "ready", failure: null, name: "a.png", contentType: "image/png" },
    ...{
      bytes: 1,
      alt: "",
      width: 1,
      height: 1,
      thumbhash: null,
      focus: { x: 50, y: 50 },
      variants: [],
      url: null,
    },
  }
  const described: Attached = { ...image, alt: "A yard", untold: true }
  const stored = { ...kept("same", 1), media: [image] }
  const before = { ...own("same", 0), media: [described] }
  expect(meetStored(before, stored)).toMatchObject({ do: "take", draft: { version: 1, media: [described] } })
})
