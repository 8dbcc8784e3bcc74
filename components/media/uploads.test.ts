import { expect, test } from "vitest"
import { type Upload, whyWait } from "./uploads"

const upload = (part: Partial<Upload> = {}): Upload => ({
  ...{ key: "key", file: new File(["a"], "a.png"), kind: "image", progress: 0.5, problem: null },
  ...part,
})
const lost = upload({ problem: { words: "You are offline.", isFinal: false } })

test("a post waits for what is being uploaded, and for a word about what was not", () => {
  expect(whyWait([], [])).toBeNull()
  expect(whyWait([upload()], [])).toContain("wait until the upload is done")
  expect(whyWait([upload(), lost], [])).toContain("Try it again or remove it")
})

test("an image that is still being prepared can be posted, one that cannot be used holds the post up", () => {
  expect(whyWait([], [{ state: "waiting" }, { state: "ready" }])).toBeNull()
  expect(whyWait([], [{ state: "ready" }, { state: "failed" }])).toContain("Remove it")
})
