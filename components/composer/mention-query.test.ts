import { expect, test } from "vitest"
import { findMentionQuery, stillFits, withMention } from "./mention-query"

test.each([
  ["@", ""],
  ["@pr", "pr"],
  ["Hello @pr", "pr"],
  ["(@pr", "pr"],
  ["two\n@Nía", "Nía"],
  ["@bo and @c", "c"],
])("%j asks for people", (text, query) => {
  expect(findMentionQuery(text, text.length)?.text).toBe(query)
})

test.each(["", "hello", "mail bo@example.com", "https://example.com/@bo", "@bo ", "a.@bo", "@@bo"])(
  "%j asks for nobody",
  (text) => {
    expect(findMentionQuery(text, text.length)).toBeNull()
  },
)

test("only what stands before the caret counts", () => {
  expect(findMentionQuery("@priya wrote", 3)).toEqual({ start: 0, end: 3, text: "pr" })
})

test("the handle takes the place of what was typed, with one space behind it", () => {
  const query = { start: 3, end: 6, text: "pr" }
  expect(withMention("Hi @pr", query, "priya")).toEqual({ text: "Hi @priya ", caret: 10 })
  expect(withMention("Hi @pr there", query, "priya")).toEqual({ text: "Hi @priya there", caret: 10 })
})

test("until the answer for more letters is there, only those remain whom they do not rule out", () => {
  const found = [
    { name: "Mateus Cruz", handle: "mateus" },
    { name: "Cy Novak", handle: "cy" },
    { name: "Nia Okafor", handle: "cynia" },
  ]
  expect(found.filter((person) => stillFits(person, "Cy")).map(({ handle }) => handle)).toEqual([
    "cy",
    "cynia",
  ])
  expect(found.filter((person) => stillFits(person, "nov")).map(({ handle }) => handle)).toEqual(["cy"])
})
