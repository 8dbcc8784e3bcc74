import { onTestFinished } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { killBackends } from "@/lib/realtime/testing/backends"
import { type Duty, keepCampaigning } from "./leadership"

/** Three processes of one company, and what they do in office. */
function startThree() {
  const acts: string[] = []
  const watchers = new Set<() => void>()
  const candidate = (name: string) => {
    const duty: Duty = {
      everyMs: 1,
      run: async () => {
        acts.push(name)
        for (const watch of [...watchers]) watch()
      },
    }
    const stopping = new AbortController()
    const done = keepCampaigning({ onConnected: async () => undefined, take: () => [duty] }, stopping.signal)
    return () => {
      stopping.abort()
      return done
    }
  }
  const stops = new Map(["one", "two", "three"].map((name) => [name, candidate(name)]))
  onTestFinished(async () => {
    await Promise.all([...stops.values()].map((stop) => stop()))
  })
  return {
    acts,
    stop: (name: string) => stops.get(name)?.(),
    until: (isEnough: () => boolean) =>
      new Promise<void>((resolve) => {
        const watch = () => {
          if (!isEnough()) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
  }
}

const terms = (acts: string[]) => acts.filter((name, at) => name !== acts[at - 1])

test("one of three processes leads, and when all lose their connections one leads again", async () => {
  const three = startThree()
  await three.until(() => three.acts.length > 50)
  expect(terms(three.acts)).toHaveLength(1)
  const before = three.acts.length
  expect(await killBackends("rookery worker")).toBeGreaterThan(0)
  // Whoever led goes on for the moment that it takes to hear of it; then one alone leads.
  await three.until(() => three.acts.length > before + 50 && terms(three.acts.slice(-50)).length === 1)
})

test("a leader that stops hands over to another", async () => {
  const three = startThree()
  await three.until(() => three.acts.length > 0)
  const [leader = ""] = three.acts
  await three.stop(leader)
  await three.until(() => three.acts.at(-1) !== leader)
  expect(terms(three.acts)).toHaveLength(2)
})
