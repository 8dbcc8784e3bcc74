import { expect, test } from "vitest"
import { loadEmoji } from "./emoji-data"

test("all emoji that can be drawn are there, with their names, in the tones of skin that they come in", async () => {
  const { emojis, categories, skinTones } = await loadEmoji(() => expect.unreachable())
  expect(emojis.length).toBeGreaterThan(1800)
  const hand = emojis.find(({ label }) => label === "waving hand")
  expect(hand).toMatchObject({ emoji: "👋", skins: { dark: "👋🏿", light: "👋🏻" } })
  expect(hand?.tags).toContain("wave")
  expect(emojis.find(({ label }) => label === "rocket")).not.toHaveProperty("skins")
  // None without a heading, none that is a part of others, and none that is newer than the machines that show it.
  const known = new Set(categories.map(({ index }) => index))
  expect(emojis.filter(({ category, version }) => !known.has(category) || version > 15)).toEqual([])
  expect(categories.map(({ label }) => label)).not.toContain("components")
  expect(skinTones.dark).toBe("dark skin tone")
})
