import { beforeEach, expect, test, vi } from "vitest"
import { log } from "@/lib/core/log"
import { logConsole } from "./log-console"

const ours = { error: vi.spyOn(log, "error"), warn: vi.spyOn(log, "warn") }
const nowhere = () => undefined
const next = { error: nowhere, warn: nowhere } as Pick<Console, "error" | "warn">
logConsole(next)

beforeEach(() => vi.clearAllMocks())

test("L06: of an error that Next prints, the log has its kind and place, and nothing that people wrote", () => {
  const cause = Object.assign(new Error("duplicate key"), {
    severity: "ERROR",
    code: "23505",
    detail: "Key (email)=(canary@rookery.example) already exists.",
  })
  next.error("⨯", new Error("Failed query: insert into posts params: canary plan", { cause }))
  expect(ours.error).toHaveBeenCalledOnce()
  const [fields] = ours.error.mock.calls[0] ?? []
  expect(fields).toMatchObject({ error: { kind: "Error", code: "23505" } })
  expect(JSON.stringify(fields)).not.toContain("canary")
})

test("L06: an address in what Next says is left out", () => {
  next.warn("Request body exceeded 128KB for /search?q=canary. Only the first 128KB will be available")
  expect(ours.warn.mock.calls[0]?.[0]).toEqual({
    text: "Request body exceeded 128KB for /… Only the first 128KB will be available",
  })
})

test("F11: who hangs up, or was refused under a digest, leaves no second line", () => {
  next.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }))
  next.error("⨯", Object.assign(new Error("over the limit"), { digest: "rate_limited" }))
  expect(ours.error).not.toHaveBeenCalled()
  next.error(Object.assign(new Error("read"), { code: "ECONNRESET" }))
  expect(ours.error).toHaveBeenCalledOnce()
})
