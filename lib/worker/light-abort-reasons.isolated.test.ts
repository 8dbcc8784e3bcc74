import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import { lightenAbortReasons } from "./light-abort-reasons"

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

class Render {
  readonly controller = new AbortController()
  // As React ends a render: the error is made in a method of what must be let go.
  finish(): AbortSignal {
    this.controller.abort(this.reason())
    return this.controller.signal
  }
  private reason(): Error {
    return Error("This render is over.")
  }
}

function finishOne() {
  const render = new Render()
  return { signal: render.finish(), trace: new WeakRef(render) }
}

/** A weak reference is held until the turn it was made in ends. */
async function isCollected(trace: WeakRef<object>): Promise<boolean> {
  await new Promise(setImmediate)
  collectGarbage()
  return trace.deref() === undefined
}

test("the reason of an abort does not hold what it was made in", async () => {
  lightenAbortReasons()
  const { signal, trace } = finishOne()
  expect(await isCollected(trace)).toBe(true)
  expect(signal.reason).toMatchObject({ message: "This render is over." })
})
