import { expect, test } from "vitest"
import { headTags } from "./head-tags"
import { readPage } from "./read-page"

const read = (html: string | Buffer, contentType = "text/html; charset=utf-8") =>
  readPage({ url: new URL("https://news.example/a/b"), contentType, body: Buffer.from(html) })

test("a page is told by what it says of itself for others", async () => {
  const html = `<!doctype html><html><head><title>Old</title>
    <meta property="og:title" content="Soup &amp; Salad">
    <meta property='og:description' content='Lunch > dinner'>
    <meta name="og:site_name" content="The News"><meta property="og:image" content="../p.png"></head>`
  expect(await read(html)).toEqual({
    ...{ title: "Soup & Salad", description: "Lunch > dinner", siteName: "The News" },
    imageUrl: "https://news.example/p.png",
  })
})

test("without that its title and description do, and a page without a title shows nothing", async () => {
  const html = '<TITLE>Plain\n  page</TITLE><meta name="description" content="About it">'
  expect(await read(html)).toMatchObject({ title: "Plain page", description: "About it", imageUrl: null })
  expect(await read("<p>Hello")).toBeNull()
  expect(await read('<meta property="og:description" content="x">')).toBeNull()
  expect(await read("<title> \u200b </title>")).toBeNull()
})

test.for([
  ["the header", "text/html; charset=iso-8859-1", "<title>Caf\u00e9</title>", "latin1"],
  ["the page", "text/html", '<meta charset="windows-1252"><title>Caf\u00e9</title>', "latin1"],
  [
    "the page, in the older way",
    "text/html",
    '<meta http-equiv="content-type" content="text/html; charset=latin1"><title>Caf\u00e9</title>',
    "latin1",
  ],
  ["nobody", "text/html", "<title>Caf\u00e9</title>", "utf8"],
  ["somebody who is wrong", "text/html; charset=nonsense", "<title>Caf\u00e9</title>", "utf8"],
] as const)("S10: its letters are those of the encoding that %s names", async ([, type, html, encoding]) => {
  expect(await read(Buffer.from(html, encoding), type)).toMatchObject({ title: "Caf\u00e9" })
})

test("X05: whatever a page calls itself is text, on one line, that cannot pose as something else", async () => {
  const html = `<meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt; \u202eevil&#7; line&#10;two">
    <meta property="og:site_name" content="<iframe src=https://evil.example>">`
  const page = await read(html)
  expect(page?.title).toBe("<img src=x onerror=alert(1)> evil line two")
  expect(page?.siteName).toBe("<iframe src=https://evil.example>")
})

test("long texts are cut at a word", async () => {
  const page = await read(
    `<title>${"word ".repeat(100)}</title><meta name=description content="${"y".repeat(900)}">`,
  )
  expect([...(page?.title ?? "")].length).toBeLessThanOrEqual(200)
  expect(page?.title).toMatch(/word…$/)
  expect([...(page?.description ?? "")].length).toBe(400)
})

test.for([
  ["is no address", "http://["],
  ["is empty", ""],
])("a picture that %s is none", async ([, address]) => {
  const page = await read(`<title>x</title><meta property="og:image" content="${address}">`)
  expect(page?.imageUrl).toBeNull()
})

test("S08: a page that would make millions of elements is read in no time", async () => {
  const tags = Array.from({ length: 20_000 }, (_, n) => `<b a=${n}>`).join("")
  const hostile = [
    `<title>x</title><p>${tags}${"</p><p>y".repeat(30_000)}`,
    "<meta ".repeat(80_000),
    '<meta content="'.repeat(30_000),
    "<title".repeat(80_000),
    `${"<div>".repeat(100_000)}<title>deep</title>`,
  ]
  const start = performance.now()
  for (const html of hostile) await read(html)
  expect(performance.now() - start).toBeLessThan(2000)
})

test("of a page only the tags that say something of it are handed to the parser", () => {
  const html =
    '<html><head><script>x</script><meta a="1>2"><title>One</title><link rel=x></head><body><b><meta c>'
  expect(headTags(html).split("\n")).toEqual(['<meta a="1>2">', "<title>One</title>", "<meta c>"])
})
