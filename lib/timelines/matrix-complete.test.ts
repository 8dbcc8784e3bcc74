import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@/db/testing/fixtures"
import { triedActs } from "./testing/acts"
import { harmlessActs, partsOfStatements, unaskedQueries, unaskedRoutes } from "./testing/exceptions"
import { querySurfaces } from "./testing/query-surfaces"
import { triedRoutes } from "./testing/route-surfaces"
import { setStage } from "./testing/stage"

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file))

/** Everything that a file of lib offers and that is done for a viewer, by the first of its parameters. */
function doneForViewers(): string[] {
  const files = filesIn("lib").filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|\/testing\//.test(file))
  return files.flatMap((file) => {
    const text = readFileSync(file, "utf8")
    const functions =
      /^export (?:async )?(?:function|const) (\w+)(?:<[^(]*>)?(?: = (?:async )?)?\(\s*_?viewer\b/gm
    const aliases = /^export const (\w+) = (?:cache\(|\w+\(.*)?(?:async )?\(_?viewer\b/gm
    return [...text.matchAll(functions), ...text.matchAll(aliases)].map(([, name = ""]) => name)
  })
}

/** What pages and routes ask for their viewer. */
function readByPages(): string[] {
  const texts = filesIn("app")
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
  return texts.flatMap((text) => [...text.matchAll(/\b(\w+)\(viewer\b/g)].map(([, name = ""]) => name))
}

test("Z01: whatever the product reads or does for a viewer is in the matrix, or is named with the reason why not", async ({
  company: _,
}) => {
  const asked = querySurfaces(await setStage()).map(({ of }) => of)
  const known = [...asked, "findLiveAudience", ...triedActs, ...partsOfStatements]
  const excused = [...Object.keys(unaskedQueries), ...Object.keys(harmlessActs)]
  const offered = [...new Set(doneForViewers())]
  // Where the search finds nothing any more, it proves nothing.
  expect(offered).toEqual(
    expect.arrayContaining(["timelinePage", "getThread", "listGroups", "listGroupBans"]),
  )
  expect(offered.filter((name) => ![...known, ...excused].includes(name))).toEqual([])
  expect(readByPages().filter((name) => !offered.includes(name) && !known.includes(name))).toEqual([])
  // Nor may an excuse outlive what it excuses.
  expect([...excused, ...partsOfStatements].filter((name) => !offered.includes(name))).toEqual([])
})

test("Z01: every route that answers data is in the matrix, or is named with the reason why not", () => {
  const routes = filesIn("app")
    .filter((file) => /\/route\.tsx?$/.test(file))
    .map((file) =>
      file
        .replace(/^app/, "")
        .replace(/\/\([^)]+\)/g, "")
        .replace(/\/route\.tsx?$/, ""),
    )
  const known = [...triedRoutes, ...Object.keys(unaskedRoutes)]
  expect(routes.toSorted()).toEqual(known.toSorted())
})
