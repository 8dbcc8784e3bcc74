import { expect, test } from "vitest"
import { everyone, groups, home, isAt, people, profileOf } from "./destinations"

const all = [home, everyone, people, groups, profileOf("bo")]
const marked = (path: string) =>
  all.filter((destination) => isAt(destination, path, all)).map(({ label }) => label)

test.each([
  ["/", ["Home"]],
  ["/everyone", ["Everyone"]],
  ["/people", ["People"]],
  ["/people/cy", ["People"]],
  ["/people/bo", ["Profile"]],
  ["/people/bo/likes", ["Profile"]],
  ["/people/bob/likes", ["People"]],
  ["/groups", ["Groups"]],
  ["/groups/design/members", ["Groups"]],
  ["/posts/12", []],
])("%s belongs to %j", (path, labels) => {
  expect(marked(path)).toEqual(labels)
})
