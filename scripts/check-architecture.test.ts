import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { checkArchitecture } from "./check-architecture"

let root = ""
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rookery-architecture-"))
})
afterEach(() => rmSync(root, { recursive: true }))

function plant(path: string, text: string): string[] {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return checkArchitecture(root, 0).problems
}

describe("each planted fault is found", () => {
  const faults: [name: string, path: string, text: string, finding: RegExp][] = [
    [
      "a component that reads the database",
      "components/x/a.tsx",
      `import { db } from "@/db"`,
      /may not know db/,
    ],
    [
      "a component that imports a query",
      "components/x/a.tsx",
      `import { getX } from "@/lib/posts/queries"`,
      /only pure files/,
    ],
    [
      "a test that changes the configuration of those beside it",
      "lib/x.test.ts",
      `${"process"}.env.LIMIT_POST = "1/1"`,
      /isolated/,
    ],
    ["a test that replaces modules for those beside it", "lib/x.test.ts", `${"vi"}.mock("x")`, /isolated/],
    ["a page with SQL", "app/x/page.tsx", `import { sql } from "drizzle-orm"`, /SQL stays/],
    [
      "a lower rank that knows a higher one",
      "lib/people/a.ts",
      `import { x } from "@/lib/posts/view"`,
      /rank 3 may not know rank 5/,
    ],
    [
      "the same, by a relative path",
      "lib/people/a.ts",
      `import { x } from "../posts/view"`,
      /rank 3 may not know rank 5/,
    ],
    [
      "the same, over several lines",
      "lib/people/a.ts",
      `import {\n  x,\n  y,\n} from "@/lib/posts/view"`,
      /rank 3/,
    ],
    ["the same, imported lazily", "lib/people/a.ts", `const x = await import("@/lib/posts/view")`, /rank 3/],
    ["a folder without a rank", "lib/misc/a.ts", `import { now } from "@/lib/core/clock"`, /has no rank/],
    [
      "the schema knowing a feature",
      "db/schema/x.ts",
      `import type { E } from "@/lib/posts/body"`,
      /nothing of lib but core/,
    ],
    [
      "a mutation that knows Next",
      "lib/posts/create.ts",
      `import { cookies } from "next/headers"`,
      /without Next/,
    ],
    [
      "next-auth outside its folder",
      "lib/people/a.ts",
      `import NextAuth from "next-auth"`,
      /behind lib\/auth/,
    ],
    ["a policy that reads the database", "lib/posts/policy.ts", `import { db } from "@/db"`, /pure file/],
    ["a query file the browser could load", "lib/posts/queries.ts", "export const x = 1", /server-only/],
    ["a file of 251 lines", "lib/posts/a.ts", "const x = 1\n".repeat(251), /251 lines/],
    ["a page of 60 lines", "app/x/page.tsx", "const x = 1\n".repeat(60), /60 lines/],
    ["a second clock", "lib/posts/a.ts", "const t = Date.now()", /reads the time/],
    ["dynamic SQL", "lib/posts/a.ts", "sql.raw(text)", /dynamic SQL/],
    ["HTML from a string", "components/a.tsx", "<p dangerouslySetInnerHTML={x} />", /HTML from a string/],
    [
      "a server action without the factory",
      "lib/posts/actions.ts",
      `"use server"\nexport async function a() {}`,
      /only defineAction/,
    ],
    [
      "server actions in a page's folder",
      "app/x/actions.ts",
      `"use server"\nexport const a = 1`,
      /live in lib/,
    ],
  ]
  test.each(faults)("%s", (_, path, text, finding) => {
    expect(plant(path, text)).toEqual([expect.stringMatching(finding)])
  })
})

test("what follows the rules passes", () => {
  plant("lib/posts/actions.ts", `"use server"\nexport const likeAction = defineAction(A, like)`)
  plant(
    "components/x/a.tsx",
    `import type { Row } from "@/lib/posts/queries"\nimport { can } from "@/lib/posts/policy"`,
  )
  expect(
    plant("lib/posts/a.ts", `import { db } from "@/db"\nimport { now } from "@/lib/core/clock"`),
  ).toEqual([])
})

test("a check that reads too few files fails", () => {
  expect(checkArchitecture(root, 1).problems).toEqual([expect.stringContaining("only 0 files")])
})
