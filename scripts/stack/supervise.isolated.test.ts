import { expect, test, vi } from "vitest"
import { type Part, supervise } from "./supervise"

class FakePart implements Part {
  isAlive = true
  isRunning = () => this.isAlive
  stop = async () => {
    this.isAlive = false
  }
}

test("a part that ends by itself is started again, also when the first attempt fails", async () => {
  vi.spyOn(console, "log").mockReturnValue()
  vi.spyOn(console, "error").mockReturnValue()
  const [first, second] = [new FakePart(), new FakePart()]
  const start = vi
    .fn<() => Promise<Part>>()
    .mockRejectedValueOnce(new Error("busy"))
    .mockResolvedValue(second)
  const supervised = supervise("The app", first, start)

  first.isAlive = false
  await vi.waitFor(() => expect(supervised.isRunning()).toBe(true), 5_000)

  expect(start).toHaveBeenCalledTimes(2)
  await supervised.stop()
  expect(second.isAlive).toBe(false)
})

test("a part that was stopped stays stopped", async () => {
  const start = vi.fn<() => Promise<Part>>()
  const supervised = supervise("The app", new FakePart(), start)
  await supervised.stop()
  expect(supervised.isRunning()).toBe(false)
  expect(start).not.toHaveBeenCalled()
})
