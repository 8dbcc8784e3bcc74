import { expect, test } from "vitest"
import { mediaTypes } from "@/lib/media/policy"
import { describeFile, fileSize } from "./describe-file"

test("the size of a file is told as it is elsewhere: in kilobytes, then in megabytes", () => {
  expect([1, 999, 840_000, 999_499].map(fileSize)).toEqual(["1 kB", "1 kB", "840 kB", "999 kB"])
  expect([999_500, 1_240_000, 25_000_000].map(fileSize)).toEqual(["1 MB", "1.2 MB", "25 MB"])
})

test("every kind of file that can be attached has a name", () => {
  const files = Object.entries(mediaTypes).filter(([, { kind }]) => kind === "file")
  for (const [contentType] of files)
    expect(describeFile({ contentType, bytes: 1000 }), contentType).not.toContain("File ·")
  expect(describeFile({ contentType: "application/pdf", bytes: 2_000_000 })).toBe("PDF · 2 MB")
})
