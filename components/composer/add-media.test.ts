import { expect, test } from "vitest"
import { mediaLimits } from "@/lib/media/policy"
import { addMedia, mostMedia } from "./add-media"
import type { Attached } from "./draft-store"

const one = (id: string, kind: Attached["kind"] = "image"): Attached => ({
  ...{ id, kind, state: "ready", failure: null, name: id, contentType: "image/png", bytes: 1, alt: "" },
  ...{ width: 1, height: 1, thumbhash: null, focus: { x: 50, y: 50 }, variants: [], url: null },
})
const ids = (list: readonly Attached[]) => list.map(({ id }) => id)

test("images that come back are put after those that are there, each once, and four at most", () => {
  expect(ids(addMedia([one("1")], [one("2"), one("1"), one("3")]))).toEqual(["1", "2", "3"])
  expect(ids(addMedia([one("1"), one("2"), one("3")], [one("4"), one("5")]))).toEqual(["1", "2", "3", "4"])
  expect(ids(addMedia([], [one("1")]))).toEqual(["1"])
})

test("the browser and the server agree on how many can be attached", () => {
  expect(mostMedia).toBe(mediaLimits.perPost)
})

test("files that come back do not join images, nor images files: a post has one or the other", () => {
  expect(ids(addMedia([one("1")], [one("2", "file")]))).toEqual(["1"])
  expect(ids(addMedia([one("1", "file")], [one("2"), one("3", "file")]))).toEqual(["1", "3"])
})
