import { describe, expect, test } from "vitest"
import { displayLink } from "./body-display"
import { findLinks } from "./body-links"

const hrefs = (text: string) => findLinks(text).map(({ href }) => href)
const typed = (text: string) => findLinks(text).map(({ start, end }) => text.slice(start, end))

describe("a link", () => {
  test.each([
    ["with a scheme", "see https://example.com/a?b=c#d.", "https://example.com/a?b=c#d"],
    ["in capitals", "HTTPS://EXAMPLE.COM/Path", "https://example.com/Path"],
    ["without a scheme goes to https", "see example.com/a, then", "https://example.com/a"],
    ["inside the company", "http://wiki/page", "http://wiki/page"],
    ["on this machine", "http://localhost:3000", "http://localhost:3000/"],
    ["by address", "http://10.0.0.5:8080/x", "http://10.0.0.5:8080/x"],
    ["in brackets", "(https://example.com/wiki/Rook_(bird))", "https://example.com/wiki/Rook_(bird)"],
    ["in a list", "-https://example.com", "https://example.com/"],
    ["before an emoji", "https://example.com/party🎉", "https://example.com/party"],
    ["with the port of its scheme", "https://example.com:443/", "https://example.com/"],
    ["to a mailbox", "mail ada@example.com.", "mailto:ada@example.com"],
    ["to a mailbox, in full", "mailto:Ada@Example.com?subject=x", "mailto:Ada@example.com"],
    ["in one script stays readable", "http://пример.рф/", "http://пример.рф/"],
    ["in Japanese", "http://例え.jp", "http://例え.jp/"],
    ["with European letters", "http://münchen.de", "http://münchen.de/"],
    ["before a Japanese sentence", "http://example.comを見て", "http://example.com/"],
  ])("%s", (_, text, href) => expect(hrefs(text)).toEqual([href]))

  test.each([
    "README.md and main.rs",
    "run deploy.sh on data.zip",
    "v1.2.3",
    "10.0.0.1",
    "Done.It works",
    "e.g. this",
    "user.name",
    "http://",
    "https://http://",
    "foo.com-bar",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://example.com:99999/",
    "a@b",
    "ftp://example.com",
    `https://example.com/${"a".repeat(4_200)}`,
  ])("is not seen in %j", (text) => expect(hrefs(text)).toEqual([]))
})

test("the five thousandth link with an accent is as good as the first", () => {
  expect(findLinks("http://é.example ".repeat(5_000)).length).toBe(5_000)
})

describe("X02: no other scheme ever becomes a link", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "javascript://example.com/%0aalert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://example.com/x",
    "view-source:https://example.com",
    "intent://example.com#Intent;end",
    "http:javascript:alert(1)",
    "https:example.com",
  ])("%j", (text) => {
    for (const href of hrefs(text)) expect(href).toMatch(/^(https?:\/\/|mailto:)[a-z0-9]/)
    expect(hrefs(text).join()).not.toMatch(/alert|script|passwd|msgbox/)
  })
})

describe("X03: a link shows where it really leads", () => {
  test.each([
    "https://bank.com@evil.com/x",
    "https://bank.com:pw@evil.com",
    "https://bank.com%2f@evil.com",
    "https://@evil.com",
    "https://ada:pw@evil.com/@bo.com",
  ])("%s, with a name before its host, is none", (text) => expect(hrefs(text)).toEqual([]))

  test("a backslash does not hide the host", () => {
    expect(hrefs("https://good.com\\@evil.com")).toEqual(["https://good.com/"])
  })

  test.each([
    ["a Cyrillic а among Latin", "http://pаypal.com", "http://xn--pypal-4ve.com/"],
    ["all Cyrillic, all look-alike", "http://аррӏе.com", "http://xn--80ak6aa92e.com/"],
    ["Greek omicron", "http://gοοgle.com/x", "http://xn--ggle-0nda.com/x"],
    ["a dotless i", "http://wıkı.org", "http://xn--wk-hpab.org/"],
    ["Latin and Japanese", "http://bankの.com", "http://xn--bank-8c4c.com/"],
    ["an emoji", "http://✪df.ws/ejp", "http://xn--df-oiy.ws/ejp"],
  ])("%s is shown in punycode", (_, text, href) => expect(hrefs(text)).toEqual([href]))

  test("a look-alike letter beside a bare domain makes it no link", () => {
    expect(hrefs("аpple.com and gооgle.com")).toEqual([])
  })

  test.each([
    ["https://example.com/", "example.com"],
    ["https://www.example.com/a/b", "example.com/a/b"],
    ["http://www.com/", "www.com"],
    ["http://localhost:3000/x", "localhost:3000/x"],
    ["https://example.com/a/very/long/path/that/goes/on/and/on", "example.com/a/very/long/path/that/goes…"],
    [
      `https://bank.com.${"a.".repeat(40)}evil.com/login`,
      `…${`${"a.".repeat(40)}evil.com`.slice(-60)}/login`,
    ],
    ["mailto:ada@example.com", "ada@example.com"],
    ["https://ru.example.com/%D0%BF%D1%83%D1%82%D1%8C", "ru.example.com/путь"],
    ["https://example.com/a%2Fb%20c", "example.com/a%2Fb%20c"],
    ["https://example.com/%E2%80%AEgpj", "example.com/%E2%80%AEgpj"],
    ["https://example.com/%FF%FE", "example.com/%FF%FE"],
    ["https://example.com/%E2%80%8Bx", "example.com/%E2%80%8Bx"],
    ["https://example.com/%E3%85%A4x", "example.com/%E3%85%A4x"],
    ["nonsense", "nonsense"],
  ])("%s is shown as %s", (href, shown) => expect(displayLink(href)).toBe(shown))
})

describe("N03: nothing invisible lives in a link", () => {
  test.each([
    ["an override in the path", "https://good.com/\u202egpj.exe"],
    ["an override in the host", "https://good\u202e.com"],
    ["a zero-width space in the host", "https://good\u200b.com"],
    ["a zero-width joiner in the path", "https://good.com/a\u200db"],
    ["a soft hyphen", "https://go\u00adod.com/"],
    ["a Hangul filler in the host", "https://good\u3164evil.com"],
    ["a tag character", "https://good.com/a\u{e0061}b"],
    ["in a bare domain", "good\u200b.com and exam\u00adple.com"],
    ["an override before a bare domain", "\u202emoc.live"],
  ])("%s: no link", (_, text) => expect(hrefs(text)).toEqual([]))

  test.each([
    ["https://good.com/a\u202c", "https://good.com/a"],
    ["\u2066https://good.com/a\u2069 b", "https://good.com/a"],
    ["\ufeffgood.com\u200b", "good.com"],
  ])("at its edge it is left out: %j", (text, link) => expect(typed(text)).toEqual([link]))
})
