import { expect, test } from "vitest"
import { borrowedByWorker, lentToWorkers } from "./worker-environment"

const own = { PATH: "/bin", PUBLIC_URL: "http://localhost:3000" }
const stackAt = (PUBLIC_URL: string) => ({ env: { ...own, PUBLIC_URL, NODE_OPTIONS: undefined } })
const lent = lentToWorkers([stackAt("http://localhost:4001"), stackAt("http://localhost:4002")], own)

test("each of two workers at the same time sees a company of its own", () => {
  const seen = ["0", "1"].map((TEST_PARALLEL_INDEX) => borrowedByWorker({ ...lent, TEST_PARALLEL_INDEX }))
  expect(seen).toEqual([{ PUBLIC_URL: "http://localhost:4001" }, { PUBLIC_URL: "http://localhost:4002" }])
})

test("a worker without a company of its own is an error, and never shares another's", () => {
  expect(() => borrowedByWorker({ ...lent, TEST_PARALLEL_INDEX: "2" })).toThrow("no stack for worker 2")
})

test("the runner itself, which serves no test, sees no company", () => {
  expect(borrowedByWorker(lent)).toEqual({})
})
