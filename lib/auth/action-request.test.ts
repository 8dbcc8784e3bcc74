import { describe, expect, test } from "vitest"
import { refuseStrangeAction } from "./action-request"

const origin = process.env.PUBLIC_URL ?? ""

function action(body: string | FormData, extra: Record<string, string> = {}): Request {
  const headers = new Headers({ origin, "next-action": "id", ...extra })
  if (typeof body === "string" && !headers.has("content-type")) headers.set("content-type", "text/plain")
  return new Request(origin, { method: "POST", body, headers })
}
const statusOf = async (request: Request) => (await refuseStrangeAction(request))?.status ?? null

describe("F11: what reaches an action", () => {
  test("F11: what our pages send passes", async () => {
    expect(await statusOf(action('[{"body":"a [b] {c} \\" [[["},{"key":"12345678"}]'))).toBeNull()
    expect(await statusOf(action("[]"))).toBeNull()
    const form = new FormData()
    form.append("$ACTION_REF_1", "")
    form.append("$ACTION_1:0", '{"id":"7f","bound":"$@1"}')
    form.append("next", "/")
    expect(await statusOf(action(form))).toBeNull()
  })

  test("F11: a body over the limit is refused, one of exactly the limit is read", async () => {
    const ofSize = (bytes: number) => `["${"a".repeat(bytes - 4)}"]`
    expect(await statusOf(action(ofSize(64 * 1024)))).toBeNull()
    expect(await statusOf(action(ofSize(64 * 1024 + 1)))).toBe(413)
  })

  test("F11: thirty thousand nested lists are refused", async () => {
    expect(await statusOf(action("[".repeat(30_000) + "]".repeat(30_000)))).toBe(400)
    expect(await statusOf(action(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`))).toBe(400)
    const form = new FormData()
    form.append("0", "[".repeat(1000) + "]".repeat(1000))
    expect(await statusOf(action(form))).toBe(400)
  })

  test.for(["[{", "", "not json", "[1,]", '["\\x"]', "]["])("F11: %j is refused", async (body) => {
    expect(await statusOf(action(body))).toBe(400)
  })

  test("F11: bytes that are no text are refused", async () => {
    const body = new Blob([new Uint8Array([0x5b, 0xff, 0x5d])])
    const request = new Request(origin, { method: "POST", body, headers: { origin, "next-action": "id" } })
    expect(await statusOf(request)).toBe(400)
  })

  test("F11: a broken form, and one of endless fields, are refused", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" }
    expect(await statusOf(action('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n', headers))).toBe(
      400,
    )
    expect(await statusOf(action("nothing", headers))).toBe(400)
    const form = new FormData()
    for (let n = 0; n < 300; n++) form.append(`a${n}`, "")
    expect(await statusOf(action(form))).toBe(400)
  })
})

test("F01, F02: a POST of another origin, or of none, goes no further", async () => {
  for (const foreign of ["https://evil.example", "null", `${origin}.evil.example`])
    expect(await statusOf(action("[]", { origin: foreign }))).toBe(403)
  const request = action("[]")
  request.headers.delete("origin")
  expect(await statusOf(request)).toBe(403)
})
