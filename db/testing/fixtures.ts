import { test as base } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import { setClock } from "@/lib/core/clock"
import { createPerson } from "./create-person"
import { type DemoHandle, demoPeople } from "./demo-people"
import { emptyDatabase } from "./empty-database"

export { expect } from "vitest"

type People = <Handles extends DemoHandle[]>(...handles: Handles) => Promise<{ [K in keyof Handles]: Viewer }>

type TestClock = {
  /** Moves the clock of this process; it keeps running from there. */
  forward: (ms: number) => void
}

/** `people("ada", "bo")` signs those people in, in an otherwise empty company; `clock` moves time. */
export const test = base.extend<{ people: People; clock: TestClock; company: undefined }>({
  company: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixture's needs from this pattern
    async ({}, use) => {
      await emptyDatabase()
      await use(undefined)
    },
    { auto: true },
  ],
  people: async ({ company: _ }, use) => {
    const known = new Map<DemoHandle, Promise<Viewer>>()
    const one = (handle: DemoHandle) => {
      const person = known.get(handle) ?? createPerson(handle, demoPeople[handle])
      known.set(handle, person)
      return person
    }
    await use((async (...handles: DemoHandle[]) => {
      const viewers: Viewer[] = []
      for (const handle of handles) viewers.push(await one(handle))
      return viewers
    }) as People)
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  clock: async ({}, use) => {
    let offset = 0
    setClock(() => Date.now() + offset)
    await use({
      forward: (ms) => {
        offset += ms
      },
    })
    setClock(null)
  },
})
