import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { focusClass } from "./focus-class"

const styles = readFileSync("components/media/media.css", "utf8")

test("whatever point is chosen, the style sheet has a class for the tenth that it is nearest to", () => {
  expect(focusClass({ x: 50, y: 50 })).toBe("focus-x-5 focus-y-5")
  expect(focusClass({ x: 0, y: 96 })).toBe("focus-x-0 focus-y-10")
  for (let percent = 0; percent <= 100; percent += 1)
    for (const name of focusClass({ x: percent, y: percent }).split(" "))
      expect(styles).toContain(`.${name} {`)
})
