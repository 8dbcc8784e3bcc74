import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { notFound } from "@/lib/core/errors"
import { log } from "@/lib/core/log"
import { logRequestError } from "./log-request-error"

const error = vi.spyOn(log, "error")
const warn = vi.spyOn(log, "warn")

beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.clearAllMocks())

const request = { headers: { "x-request-id": "request-1", cookie: "session=secret" } }
const page = { routePath: "/posts/[id]", routeType: "render" }

test("L06: a bug of a page is logged once, with what finds it again and nothing that people wrote", () => {
  const cause = Object.assign(new Error("value too long: my secret plan"), {
    severity: "ERROR",
    code: "22001",
  })
  const bug = Object.assign(new Error("Failed query: insert into posts params: my secret plan", { cause }), {
    digest: "12345",
  })
  logRequestError(bug, request, page)
  expect(error).toHaveBeenCalledOnce()
  const [fields] = error.mock.calls[0] ?? []
  expect(fields).toMatchObject({ requestId: "request-1", digest: "12345", routePath: "/posts/[id]" })
  expect(fields).toMatchObject({ error: { code: "22001" } })
  expect(JSON.stringify(fields)).not.toContain("secret")
})

test("L06: what could not be read is not quoted", () => {
  expect(() => JSON.parse('{"body": my secret plan')).toThrow(/secret/)
  try {
    JSON.parse('{"body": my secret plan')
  } catch (fault) {
    logRequestError(fault, request, page)
  }
  expect(JSON.stringify(error.mock.calls)).toContain("SyntaxError")
  expect(JSON.stringify(error.mock.calls)).not.toContain("secret")
})

test("a refusal shown as a page is no bug", () => {
  logRequestError(notFound("This post"), request, page)
  expect(error).not.toHaveBeenCalled()
  expect(warn).not.toHaveBeenCalled()
})

test("a database out of reach is a warning", () => {
  logRequestError(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), request, page)
  expect(warn).toHaveBeenCalledOnce()
  expect(error).not.toHaveBeenCalled()
})
