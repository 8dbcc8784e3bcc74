import { expect, test } from "vitest"
import { addParagraphs } from "./add-paragraphs"

test("a text goes below what is being written", () => {
  expect(addParagraphs("", "Hi")).toBe("Hi")
  expect(addParagraphs(" \n", "Hi")).toBe("Hi")
  expect(addParagraphs("Lunch?", "Hi")).toBe("Lunch?\n\nHi")
  expect(addParagraphs("Lunch?", "")).toBe("Lunch?")
})

test("a text is not there already because a longer word begins with it", () => {
  expect(addParagraphs("Hiking on Friday", "Hi")).toBe("Hiking on Friday\n\nHi")
  expect(addParagraphs("Hi all\n\nHi there", "Hi")).toBe("Hi all\n\nHi there\n\nHi")
})

test("again changes nothing, also with more written around it", () => {
  for (const added of ["Hi", "Hi\n\nall of you"])
    for (const text of [added, `Lunch?\n\n${added}`, `${added}\n\nLunch?`, `${added}\n`])
      expect(addParagraphs(text, added)).toBe(text)
})
