import { expect, test } from "vitest"
import type { StoredDraft } from "@/lib/drafts/view"
import type { Draft } from "./draft-store"
import { fromStored, meetStored } from "./meet-stored"

const own = (text: string, version: number, saved = ""): Draft => ({ text, key: "own", version, saved })
const kept = (text: string, version: number): StoredDraft => ({
  ...{ context: "new", text, key: "kept", group: null, version },
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
