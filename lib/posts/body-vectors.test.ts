import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import type { Entity } from "@/lib/core/text/entity"
import { parseBody } from "./body"

// The conformance vectors of the field's oldest tokenizer; they are not part of the product, so the suite
// exists only where they do.
const file = join(import.meta.dirname, "../../../shared/fixtures/text/extract.yml")

interface Vector {
  description: string
  text: string
  expected: unknown
}

/** Where our rules differ, by the vector's text: what we find instead, and why. */
const deviations: Record<string, { why: string; ours: unknown }> = {
  ...Object.fromEntries(
    ["RT", "rt", "Rt", "rT"].map((rt) => [
      `${rt}@username ${rt}:@mention ${rt} @test`,
      { why: "a sign stuck to a word is an address; reposting is a button here", ours: ["mention", "test"] },
    ]),
  ),
  "text http://no-tld": { why: "http://wiki is a real address inside a company", ours: ["http://no-tld"] },
  "test ELPAÍS.com": { why: "without a scheme only ASCII domains, against look-alikes", ours: [] },
  "example.comてすとですtwitter.みんなです": {
    why: "without a scheme only ASCII domains, against look-alikes",
    ours: ["example.com"],
  },
  "I really like http://t.co/pbY2NfTZ's website": {
    why: "no host has rules of its own, and an apostrophe is legal in a path",
    ours: ["http://t.co/pbY2NfTZ's"],
  },
  "Check this site out http://t.co/FNkPfmii- it's great": {
    why: "no host has rules of its own, and a path may end in a hyphen",
    ours: ["http://t.co/FNkPfmii-"],
  },
  "I really like http://t.co/abcdefghijklmnopqrstuvwxyz012345678901234": {
    why: "no host has rules of its own",
    ours: ["http://t.co/abcdefghijklmnopqrstuvwxyz012345678901234"],
  },
  "http://t.co/pbY2NfTZ's http://t.co/2vYHpAc5; http://t.co/ulYGBYSo: http://t.co/8MkmHU0k+c http://t.co/TKLp64dY.x http://t.co/8t7G3ddS#a http://t.co/FNkPfmii-":
    {
      why: "no host has rules of its own",
      ours: [
        { url: "http://t.co/pbY2NfTZ's", indices: [0, 22] },
        { url: "http://t.co/2vYHpAc5", indices: [23, 43] },
        { url: "http://t.co/ulYGBYSo", indices: [45, 65] },
        { url: "http://t.co/8MkmHU0k+c", indices: [67, 89] },
        { url: "http://t.co/TKLp64dY.x", indices: [90, 112] },
        { url: "http://t.co/8t7G3ddS#a", indices: [113, 135] },
        { url: "http://t.co/FNkPfmii-", indices: [136, 157] },
      ],
    },
}

/** Not run at all: lists (`@user/list`), cashtags and "the post starts with a mention" do not exist here. */
const groups: Record<string, (text: string) => unknown> = {
  mentions: (text) => found(text, "mention").map(({ typed }) => typed.slice(1)),
  mentions_with_indices: (text) =>
    found(text, "mention").map(({ typed, indices }) => ({ screen_name: typed.slice(1), indices })),
  urls: (text) => found(text, "link").map(({ typed }) => typed),
  tco_urls_with_params: (text) => found(text, "link").map(({ typed }) => typed),
  urls_with_indices: (text) => found(text, "link").map(({ typed, indices }) => ({ url: typed, indices })),
  urls_with_directional_markers: (text) =>
    found(text, "link").map(({ typed, indices }) => ({ url: typed, indices })),
  hashtags: (text) => found(text, "hashtag").map(({ typed }) => typed.slice(1)),
  hashtags_from_astral: (text) => found(text, "hashtag").map(({ typed }) => typed.slice(1)),
  hashtags_with_indices: (text) =>
    found(text, "hashtag").map(({ typed, indices }) => ({ hashtag: typed.slice(1), indices })),
}

/** E-mail addresses are links here and none there, so only web links are compared. Their indices are code points. */
function found(text: string, kind: Entity["kind"]) {
  const codePoints = (end: number) => [...text.slice(0, end)].length
  return parseBody(text)
    .filter(
      (entity) => entity.kind === kind && !(entity.kind === "link" && entity.href.startsWith("mailto:")),
    )
    .map(({ start, end }) => ({
      typed: text.slice(start, end),
      indices: [codePoints(start), codePoints(end)],
    }))
}

if (existsSync(file)) {
  const { tests } = parse(readFileSync(file, "utf8")) as { tests: Record<string, Vector[]> }
  for (const [group, read] of Object.entries(groups)) {
    describe(`the field's vectors: ${group}`, () => {
      test.each(tests[group] ?? [])("$description", ({ text, expected }) => {
        const deviation = deviations[text]
        expect(read(text)).toEqual(deviation ? deviation.ours : expected)
        // A deviation that no longer deviates is a lie in the list above.
        if (deviation) expect(deviation.ours).not.toEqual(expected)
      })
    })
  }

  test("every deviation is of a vector that exists", () => {
    const texts = new Set(
      Object.keys(groups).flatMap((group) => (tests[group] ?? []).map(({ text }) => text)),
    )
    expect(Object.keys(deviations).filter((text) => !texts.has(text))).toEqual([])
    expect(texts.size).toBeGreaterThan(150)
  })
}

test("a handle, a tag and a link beside each other are found with or without the vectors", () => {
  expect(parseBody("@bo #launch https://example.com").map(({ kind }) => kind)).toEqual([
    "mention",
    "hashtag",
    "link",
  ])
})
