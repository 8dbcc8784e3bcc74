import { describe, expect, test } from "vitest"
import { refuseStrangeAction } from "./action-request"

const origin = process.env.PUBLIC_URL ?? ""

function action(
  body: string | FormData,
  extra: Record<string, string> = {},
  call: string | null = "id",
): Request {
  const headers = new Headers({ origin, ...(call ? { "next-action": call } : {}), ...extra })
  if (typeof body === "string" && !headers.has("content-type")) headers.set("content-type", "text/plain")
  return new Request(origin, { method: "POST", body, headers })
}
function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
const statusOf = async (request: Request) => (await refuseStrangeAction(request))?.status ?? null

describe("F11: what reaches an action", () => {
  test("F11: what our pages send passes", async () => {
    expect(await statusOf(action('[{"body":"a [b] {c} \\" [[["},{"key":"12345678"}]'))).toBeNull()
    expect(await statusOf(action("[]"))).toBeNull()
    const form = new FormData()
    form.append("$ACTION_REF_1", "")
    form.append("$ACTION_1:0", '{"id":"7f","bound":"$@1"}')
    form.append("$ACTION_1:1", "[null]")
    form.append("next", "/")
    expect(await statusOf(action(form, {}, null))).toBeNull()
    const call = formOf({ "1_next": "$Q/", 0: '[{"ok":false,"data":"$undefined"},"$K1"]' })
    expect(await statusOf(action(call))).toBeNull()
    expect(await statusOf(action('[{"body":"$$5 for a coffee, $Q1 is fine inside"}]'))).toBeNull()
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

  test.for(["7", "null", '"x"', "true", "{}", '{"length":1e9}'])(
    "F11: %s is no list of arguments",
    async (body) => {
      expect(await statusOf(action(body))).toBe(400)
    },
  )

  const orders =
    "$ $1 $0 $0:0:0 $@ $@1 $A1 $B1 $D $F1 $h1 $I $K1 $L1 $N $O1 $Q1 $R1 $S $T $W1 $X1 $Z $g1 $i1 $n1 $nx"
  test.for([...orders.split(" "), `$n${"9".repeat(60_000)}`])(
    "F11: %s, which only the framework's own format knows, is refused",
    async (order) => {
      expect(await statusOf(action(JSON.stringify([{ body: order }])))).toBe(400)
      expect(await statusOf(action(JSON.stringify([[[order]]])))).toBe(400)
    },
  )

  test.for([
    ["without arguments", { 1: "[]" }],
    ["with arguments that are no list", { 0: "7" }],
    ["with a map", { 0: '["$Q1"]', 1: "7" }],
    ["with a path into another part", { 0: '["$1:b:c"]', 1: '{"a":1}' }],
    ["with a reference to an action", { 0: '["$h1"]', 1: '{"id":"7f00","bound":null}' }],
  ] as const)("F11: a form %s is refused", async ([, fields]) => {
    expect(await statusOf(action(formOf(fields)))).toBe(400)
  })

  test("F11: a form that names a part twice, or one that it does not have, is refused", async () => {
    const twice = formOf({ 0: "[]" })
    twice.append("0", "[]")
    expect(await statusOf(action(twice))).toBe(400)
    const missing = formOf({ $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"7f","bound":"$@1"}' })
    expect(await statusOf(action(missing, {}, null))).toBe(400)
  })

  test("F11: a body that says it is too large is refused unread", async () => {
    const request = action("[]", { "content-length": String(64 * 1024 + 1) })
    expect(await statusOf(request)).toBe(413)
    expect(request.bodyUsed).toBe(false)
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
