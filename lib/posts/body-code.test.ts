import { describe, expect, test } from "vitest"
import { parseBody } from "./body"
import { segmentBody } from "./body-segments"

const kindsAndCode = (text: string) =>
  segmentBody(text, parseBody(text)).map((segment) =>
    segment.kind === "code" || segment.kind === "codeblock"
      ? [segment.kind, segment.code]
      : [segment.kind, segment.text],
  )

describe("inline code", () => {
  test.each([
    [
      "run `npm test` now",
      [
        ["text", "run "],
        ["code", "npm test"],
        ["text", " now"],
      ],
    ],
    ["``a ` b``", [["code", "a ` b"]]],
    ["`` `x` ``", [["code", "`x`"]]],
    ["`a``b`", [["code", "a``b"]]],
    ["one ` alone", [["text", "one ` alone"]]],
    ["`not\nover lines`", [["text", "`not\nover lines`"]]],
    ["`` two and one `", [["text", "`` two and one `"]]],
    ["```one line```", [["code", "one line"]]],
    [
      "``` `a` ",
      [
        ["text", "``` "],
        ["code", "a"],
        ["text", " "],
      ],
    ],
  ])("%j", (text, pieces) => expect(kindsAndCode(text)).toEqual(pieces))
})

describe("a fenced block", () => {
  test("keeps its lines, its language and nothing of its fences", () => {
    const text = "see\n```TypeScript\nconst a = 1\n\n  a++\n```\nthere"
    expect(segmentBody(text, parseBody(text))).toEqual([
      { kind: "text", text: "see\n" },
      {
        kind: "codeblock",
        text: "```TypeScript\nconst a = 1\n\n  a++\n```\n",
        code: "const a = 1\n\n  a++",
        language: "typescript",
      },
      { kind: "text", text: "there" },
    ])
  })

  test.each([
    ["without a language", "```\nx\n```", [["codeblock", "x"]]],
    ["with nothing in it", "```\n```", [["codeblock", ""]]],
    ["with backticks in it", "```\n`a` ```\n```", [["codeblock", "`a` ```"]]],
    [
      "twice",
      "```\na\n```\n```\nb\n```",
      [
        ["codeblock", "a"],
        ["codeblock", "b"],
      ],
    ],
    ["never closed is plain text", "```js\nx", [["text", "```js\nx"]]],
    ["with words after its fence is plain text", "```js is great\nx", [["text", "```js is great\nx"]]],
    [
      "between inline code",
      "`a`\n```\n`b`\n```\n`c`",
      [
        ["code", "a"],
        ["text", "\n"],
        ["codeblock", "`b`"],
        ["code", "c"],
      ],
    ],
  ])("%s", (_, text, pieces) => expect(kindsAndCode(text)).toEqual(pieces))
})

test("nobody is mentioned, tagged or linked by code", () => {
  const text = "`@bo #tag https://example.com`\n```\n@cy #tag2 a@example.com\n```"
  expect(parseBody(text).map(({ kind }) => kind)).toEqual(["code", "codeblock"])
})
