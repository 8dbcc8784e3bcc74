import { expect, test } from "vitest"
import { parseInput } from "@/lib/auth/parse-input"
import { encodeNameCursor, parseNameCursor } from "@/lib/core/cursor"
import { maxId } from "@/lib/core/ids"
import { CreateGroupInput, GroupsQuery, UpdateGroupInput } from "./input"

const wanted = { slug: "design-crit", name: "Design crit", visibility: "private", description: "" } as const
const said = {
  ...{ slug: "design-crit", name: "Design critique", description: "Early work", rules: "Be kind.", hue: 7 },
  ...{ approvesPosts: true, membersMayLeave: false },
}

test("I03: a new group names its address, name, visibility and description, and nothing else", () => {
  for (const extra of [
    { id: "1" },
    { ownerId: "1" },
    { isDefault: true },
    { memberCount: 9 },
    { role: "owner" },
  ])
    expect(() => parseInput(CreateGroupInput, { ...wanted, ...extra })).toThrow()
  expect(
    parseInput(CreateGroupInput, { slug: " Design-Crit ", name: " Design  crit ", visibility: "secret" }),
  ).toMatchObject({ slug: "design-crit", visibility: "secret", description: "" })
})

test.each([
  "",
  "a",
  "-a",
  "a-",
  "a--b",
  "new",
  "mine",
  "requests",
  "a/b",
  "дизайн",
  "a\0",
  "x".repeat(41),
  7,
  null,
])("N01: %j is no address of a group", (slug) => {
  expect(() => parseInput(CreateGroupInput, { ...wanted, slug })).toThrow()
})

test.each(["", " ", "\u3164\u200d", "x".repeat(51), "a\0b", "\ud800"])(
  "N01: %j is no name of a group",
  (name) => {
    expect(() => parseInput(CreateGroupInput, { ...wanted, name })).toThrow()
  },
)

test("a name of many combined characters still fits into the link to the next page", () => {
  const family = "\u{1F468}\u200d\u{1F469}\u200d\u{1F467}\u200d\u{1F466}"
  const nameOf = (name: string) => parseInput(CreateGroupInput, { ...wanted, name }).name
  expect(() => nameOf(family.repeat(19))).toThrow("too many combined characters")
  for (const name of [family.repeat(18), "\u754c".repeat(50), '"'.repeat(50), "\u{1F468}".repeat(50)]) {
    const cursor = encodeNameCursor(nameOf(name), maxId)
    expect(parseNameCursor(parseInput(GroupsQuery, { cursor }).cursor)).toEqual({ name, id: maxId })
  }
})

test("I03, I06: an edit cannot change address, visibility, owner, count or archive", () => {
  for (const extra of [
    { visibility: "public" },
    { newSlug: "x" },
    { isDefault: true },
    { archivedAt: null },
    { memberCount: 1 },
    { pinnedPostId: "1" },
  ])
    expect(() => parseInput(UpdateGroupInput, { ...said, ...extra })).toThrow()
})

test("what a form showed is compared as it would be stored, so that nobody is blamed for a blank at the end", () => {
  const shown = { name: " Kiln ", description: " \n", rules: "Be kind.\r\nBe exact.\n" }
  expect(parseInput(UpdateGroupInput, { slug: "kiln", shown }).shown).toEqual({
    name: "Kiln",
    description: "",
    rules: "Be kind.\nBe exact.",
  })
})
