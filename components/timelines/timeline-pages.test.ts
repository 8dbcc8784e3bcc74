import { expect, test } from "vitest"
import type { TimelineItem, TimelinePage } from "@/lib/posts/view"
import { itemsOf, startOf, withNewest, withOwn, withoutGroup } from "./timeline-pages"

// Only the ids matter here; a repost is written "12>5": item 12 brings post 5.
function item(text: string): TimelineItem {
  const [id = "", postId = id] = text.split(">")
  return { id, post: { id: postId } as TimelineItem["post"] }
}

const page = (ids: string, next: string | null = null): TimelinePage => ({
  items: ids.split(" ").filter(Boolean).map(item),
  next,
})
const shown = (pages: readonly TimelinePage[]) =>
  itemsOf(pages)
    .map(({ id }) => id)
    .join(" ")

test("pages follow each other, and a post that two reposts brought is shown once, where it came first", () => {
  expect(shown([page("9 8>3 7"), page("6>3 5 3")])).toBe("9 8 7 5")
})

test("new posts come on top, each once", () => {
  const data = withNewest(startOf(page("5 4 3", "3")), [page("8 7 5 4", "4")])
  expect(shown(data.pages)).toBe("8 7 5 4 3")
  expect(data.pages.at(-1)?.next).toBe("3")
})

test("nothing new changes nothing", () => {
  const data = startOf(page("5 4", "4"))
  expect(withNewest(data, [page("5 4", "4")])).toBe(data)
})

test("more new posts than were read replace the list: no hole hides a post", () => {
  const data = withNewest(startOf(page("5 4", "4")), [page("99 98", "98"), page("97 96", "96")])
  expect(shown(data.pages)).toBe("99 98 97 96")
  expect(data.pages.at(-1)?.next).toBe("96")
})

test("when the newest pages are all there is, the rest is below them", () => {
  const data = withNewest(startOf(page("")), [page("2 1")])
  expect(shown(data.pages)).toBe("2 1")
})

test("one's own post takes its place among the new ones once they are shown", () => {
  const data = withOwn(startOf(page("5 4", "4")), item("9"))
  expect(shown(withNewest(data, [page("10 9 8 5 4", "4")]).pages)).toBe("10 9 8 5 4")
})

test("one's own post comes on top, once, however often it is told", () => {
  const data = withOwn(startOf(page("5 4", "4")), item("9"))
  expect(shown(data.pages)).toBe("9 5 4")
  expect(withOwn(data, item("9"))).toBe(data)
})

test("what is said in a group leaves the list, reposts of it too, and the rest stays", () => {
  const inGroup = (text: string) => {
    const made = item(text)
    return { ...made, post: { ...made.post, group: { slug: "heron", name: "Heron", hue: 0 } } }
  }
  const data = startOf({ items: [item("9"), inGroup("8"), inGroup("7>3"), item("6")], next: "6" })
  expect(shown(withoutGroup(data, "heron").pages)).toBe("9 6")
  expect(withoutGroup(data, "heron").pages[0]?.next).toBe("6")
  expect(withoutGroup(data, "other")).toBe(data)
})
