import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { depth } from "@/db/testing/depth"
import { parseBody } from "./body"
import { keepKnownMentions, mentionedHandles, usedTags } from "./body-entity"

const handles = (text: string) => mentionedHandles(parseBody(text))
const tags = (text: string) => usedTags(parseBody(text))

test("a post's mentions, tags, links and code are found where they stand", () => {
  const text = "Thanks @Ada, see `npm ci` on https://example.com/x #Launch"
  expect(parseBody(text)).toEqual([
    { kind: "mention", start: 7, end: 11, handle: "ada" },
    { kind: "code", start: 17, end: 25, innerStart: 18, innerEnd: 24 },
    { kind: "link", start: 29, end: 50, href: "https://example.com/x" },
    { kind: "hashtag", start: 51, end: 58, tag: "launch" },
  ])
})

describe("a mention", () => {
  test.each([
    ["@ada", ["ada"]],
    ["(@ada) .@bo —@cy", ["ada", "bo", "cy"]],
    ["＠ada", ["ada"]],
    ["@ADA and @ada", ["ada"]],
    ["@ada's @bo: @cy.", ["ada", "bo", "cy"]],
    ["@ada_l", ["ada_l"]],
    [`@${"a".repeat(30)}`, ["a".repeat(30)]],
    ["👩‍💻@ada", ["ada"]],
    ["先輩@adaさん", ["ada"]],
  ])("is found in %s", (text, found) => expect(handles(text)).toEqual(found))

  test.each([
    "@a",
    `@${"a".repeat(31)}`,
    "@_",
    "@__",
    "ada@bo",
    "@@ada",
    "@ada@bo",
    "ada@example.com",
    "@ada\u0301",
    "@adá",
    "é@ada",
    "@аda",
    "@",
    "@ ada",
    "`@ada`",
    "https://example.com/@ada",
  ])("is not found in %s", (text) => expect(handles(text)).toEqual([]))

  test("N07: is the same whether an accent after it is composed or not", () => {
    expect(handles("@aliceì".normalize("NFC"))).toEqual(handles("@aliceì".normalize("NFD")))
  })

  test("of somebody who does not exist stays plain text", () => {
    const known = keepKnownMentions(parseBody("@ada @nobody_here #tag"), new Set(["ada"]))
    expect(mentionedHandles(known)).toEqual(["ada"])
    expect(usedTags(known)).toEqual(["tag"])
  })
})

describe("a hashtag", () => {
  test.each([
    ["#Launch2026, #q_3", ["launch2026", "q_3"]],
    ["#Café and #CAFE\u0301", ["café"]],
    ["#שלום #中文", ["שלום", "中文"]],
    ["#İzmir #izmir", ["izmir"]],
  ])("is found in %s", (text, found) => expect(tags(text)).toEqual(found))

  test.each([
    "#1",
    "# a",
    "C#",
    "a#b",
    "#a#b",
    "&#x27;",
    "#️⃣ one",
    "#\u3164",
    "#_",
    `#${"a".repeat(101)}`,
    `#${"ﷺ".repeat(20)}`,
  ])("is not found in %s", (text) => expect(tags(text)).toEqual([]))

  test("N07: is one tag in every spelling that reads the same", () => {
    expect(tags("#Straße #STRASSE #ｓｔｒａｓｓｅ")).toEqual(["strasse"])
  })
})

const scraps = fc.constantFrom(
  ..."@#`./:()\n -_~%?&=\u200d\u202e\u0301\u3164é한漢ш😀ß".split(""),
  ...[
    "@ada",
    "#tag",
    "＃漢字",
    "http://",
    "https://example.com",
    "example.com",
    "mailto:",
    "a@b.com",
    "```",
    "```js\n",
    "👩‍💻",
    "\ud83d",
    "www.",
    "xn--",
    "@evil.com",
    "аррӏе",
  ],
)
const soup = fc.oneof(
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
)

describe("whatever is typed", () => {
  test("its entities are in order, apart from each other and inside the text", () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0
        for (const entity of parseBody(text)) {
          expect(entity.start).toBeGreaterThanOrEqual(last)
          expect(entity.end).toBeGreaterThan(entity.start)
          expect(entity.end).toBeLessThanOrEqual(text.length)
          last = entity.end
        }
      }),
      { numRuns: 1_000 * depth },
    )
  })

  test("X02, X03, N03: its links are of three schemes, to one host, with nothing invisible", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const entity of parseBody(text)) {
          if (entity.kind !== "link") continue
          expect(entity.href).toMatch(/^(https?:\/\/[^/?#@\s]+[/?#]|mailto:[^\s@]+@[^\s@]+$)/)
          expect(entity.href).not.toMatch(/[\s<>"\p{Cc}\p{Default_Ignorable_Code_Point}]/u)
          expect(text.slice(entity.start, entity.end)).not.toMatch(/[\s\p{Bidi_Control}\u200b]/u)
        }
      }),
      { numRuns: 1_000 * depth },
    )
  })
})

describe("X11: fifty thousand hostile characters cost no more than ten times five thousand", () => {
  const hostile: [string, string][] = [
    ["signs of mentions", "@"],
    ["mentions in a row", "@ada"],
    ["signs of tags", "#"],
    ["one endless tag", "a#aé"],
    ["backticks", "`"],
    ["growing runs of backticks", ""],
    ["lines of fences", "```js\n"],
    ["a fence and spaces", " "],
    ["schemes", "http://"],
    ["schemes with names", "http://a@"],
    ["hosts", "http://a."],
    ["hosts with marks", "http://a\u0301."],
    ["dots", "a."],
    ["dots alone", "."],
    ["mailboxes", "a@a."],
    ["mailbox parts", "a.-_+"],
    ["opened brackets", "http://a.com/((("],
    ["closed brackets", "http://a.com/)))"],
    ["one path of brackets", ")"],
    ["percent signs", "%"],
    ["invisible characters", "\u200b"],
    ["invisible characters between letters", "a\u200b"],
    ["overrides after a link", "http://a.com/\u202e"],
    ["accents", "\u0301"],
    ["letters of many scripts", "aш漢é"],
    ["domains before sentences", "http://a.com漢"],
    ["tags in a row", "#é1 "],
    ["links in a row", "http://éa.co "],
    ["bare domains in a row", "a.co "],
  ]
  const special: Record<string, (size: number) => string> = {
    "growing runs of backticks": (size) => {
      const runs = Array.from({ length: Math.sqrt(2 * size) }, (_, length) => "`".repeat(length + 1))
      return runs.join(" ")
    },
    "a fence and spaces": (size) => `\`\`\`${" ".repeat(size)}(`,
    "one path of brackets": (size) => `http://a.com/${")".repeat(size)}`,
  }

  test.each(hostile)("%s", (name, unit) => {
    const make =
      special[name] ?? ((size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size))
    const [small, large] = [make(5_000), make(50_000)]
    // The fewest of some rounds: a collection of garbage, which comes when it wants, is nobody's fault.
    let [inOne, inTen] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    // As many characters either way: one is linear, ten would be quadratic.
    const isLinear = () => inOne < 100 && inOne / Math.max(inTen, 1) < 5
    for (let round = 0; round < 3 || (round < 20 && !isLinear()); round += 1) {
      inOne = Math.min(
        inOne,
        cpuMs(() => parseBody(large)),
      )
      inTen = Math.min(
        inTen,
        cpuMs(() => Array.from({ length: 10 }, () => parseBody(small))),
      )
    }
    expect(isLinear(), `${inOne} ms where ten small ones take ${inTen}`).toBe(true)
  })

  /** Processor time, which does not grow when other work shares the machine. */
  function cpuMs(work: () => unknown): number {
    const start = process.cpuUsage()
    work()
    return process.cpuUsage(start).user / 1_000
  }
})
