import { connect } from "node:net"
import { expect, test } from "@playwright/test"
import pg from "pg"
import { type Company, foundCompany, type Person } from "./reliability/company"
import { startOverheardServer } from "./reliability/overheard-server"
import { callAction, serverAction } from "./security/actions"
import { send } from "./security/send"

let company: Company
let bo: Person

test.beforeAll(async () => {
  company = await foundCompany()
  bo = await company.hire("bo")
})

test.afterAll(() => company.dissolve())

/** The cookie as a browser keeps it. */
const browserCookie = (cookie: string, url: string) => {
  const [name = "", value = ""] = cookie.split("=")
  return { name, value, url }
}

test("R01: already the first page over the limit answers 429, and says in words when to come back", async ({
  page,
}) => {
  const limits = { LIMIT_PERSON_REQUESTS: "3/60", LIMIT_PERSON_BURST: "1/60" }
  const server = await startOverheardServer(company.databaseUrl, limits)
  const visit = () => send("/people", { to: server.origin, headers: { cookie: bo.cookie } })
  for (let n = 0; n < 4; n++) expect((await visit()).status).toBe(200)
  await page.context().addCookies([browserCookie(bo.cookie, server.origin)])
  const refused = await page.goto(`${server.origin}/people`)
  expect([refused?.status(), Number(refused?.headers()["retry-after"]) > 0]).toEqual([429, true])
  await expect(page.getByText("That was a lot at once. Wait a minute.")).toBeVisible()
  const again = await visit()
  expect([again.status, Number(again.headers["retry-after"]) > 0]).toEqual([429, true])
  expect(await server.stop()).not.toMatch(/"level":50|⨯|rate_limited/)
})

test("K01: while PostgreSQL is away every page answers 503 and asks for patience; then all is well", async ({
  page,
}) => {
  const server = await startOverheardServer(company.databaseUrl)
  const visit = (path: string) => send(path, { to: server.origin, headers: { cookie: bo.cookie } })
  await page.context().addCookies([browserCookie(bo.cookie, server.origin)])
  await company.withoutDatabase(async () => {
    for (const path of ["/", "/everyone", "/people", "/people/bo", "/settings/profile", "/sign-in"]) {
      const { status, headers } = await visit(path)
      expect([path, status, headers["retry-after"]]).toEqual([path, 503, "2"])
    }
    await page.goto(`${server.origin}/everyone`)
    await expect(page.getByText("The server is busy. Try again in a moment.")).toBeVisible()
  })
  expect((await visit("/everyone")).status).toBe(200)
  expect(await server.stop()).not.toMatch(/"level":50|⨯/)
})

test("K06: a page that waits in vain for a locked table answers 503 within the limit of locks", async () => {
  const server = await startOverheardServer(company.databaseUrl)
  const locker = new pg.Client({ connectionString: company.databaseUrl })
  await locker.connect()
  await locker.query("begin")
  await locker.query("lock table posts")
  const startedAt = performance.now()
  const { status, headers } = await send("/everyone", { to: server.origin, headers: { cookie: bo.cookie } })
  expect([status, headers["retry-after"]]).toEqual([503, "2"])
  expect(performance.now() - startedAt).toBeLessThan(5000)
  await locker.end()
  expect((await send("/everyone", { to: server.origin, headers: { cookie: bo.cookie } })).status).toBe(200)
  expect(await server.stop()).not.toMatch(/"level":50|⨯/)
})

/** Sends the beginning of a request and hangs up, sooner or later. */
function hangUp(origin: string, lines: string[], body: string, afterMs: number): Promise<void> {
  const { port, host } = new URL(origin)
  const head = ["POST /everyone HTTP/1.1", `host: ${host}`, ...lines].join("\r\n")
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port: Number(port) })
    socket.on("error", reject)
    socket.on("close", () => resolve())
    socket.write(`${head}\r\n\r\n${body}`, () => setTimeout(() => socket.destroy(), afterMs))
  })
}

test("F11: requests broken off, or refused before they are whole, are no fault of ours", async () => {
  const server = await startOverheardServer(company.databaseUrl)
  const to = server.origin
  const call = [`cookie: ${bo.cookie}`, `next-action: ${serverAction("sendPostAction").id}`]
  const own = [`origin: ${to}`, ...call]
  const foreign = ["origin: http://evil.example", ...call]
  for (const afterMs of [0, 50]) {
    await hangUp(to, [...own, "content-length: 1000"], '[{"body":', afterMs)
    await hangUp(to, [...own, "content-length: 9000000"], "x".repeat(200_000), afterMs)
    await hangUp(to, [...own, "transfer-encoding: chunked"], `30d40\r\n${"x".repeat(200_000)}\r\n`, afterMs)
    await hangUp(to, [...foreign, "content-length: 1000"], "[", afterMs)
  }
  expect((await send("/api/health/ready", { to })).status).toBe(200)
  expect(await server.stop()).not.toMatch(/"level":50|⨯|aborted|Uncaught|uncaught/)
})

test("F11: arguments that only the framework's own format knows are refused on every page, and no bug", async () => {
  const server = await startOverheardServer(company.databaseUrl)
  const orders = ["$Q1", "$F1", "$h1", "$1", "$B1", "$0:0:0", "$nx", `$n${"9".repeat(60_000)}`, "$Z"]
  const bodies = [...orders.map((order) => JSON.stringify([{ body: order }])), "7", "null", '{"length":1e9}']
  for (const path of ["/", "/everyone", "/people/bo", "/settings/profile"])
    for (const body of bodies) {
      const request = { to: server.origin, path, body, headers: { cookie: bo.cookie } }
      const { status } = await callAction(serverAction("sendPostAction"), [], request)
      expect([path, body.slice(0, 30), status]).toEqual([path, body.slice(0, 30), 400])
    }
  expect(await server.stop()).not.toMatch(/"level":50|⨯/)
})

/** Every reading of a bio fails from now on, with the bio in the database's message. */
async function spoilBios() {
  await company.query(`create function tell(text) returns text language plpgsql
    as 'begin raise exception ''cannot read %'', $1; end'`)
  await company.query("alter table people rename to people_kept")
  await company.query(`do $$ begin execute (
    select format('create view people as select %s from people_kept', string_agg(
      case column_name when 'bio' then 'tell(bio) as bio' else column_name end, ', '))
    from information_schema.columns where table_name = 'people_kept'); end $$`)
  await company.query("grant select on people to public")
}

test("L06: when pages, actions and routes fail, nothing that people wrote is printed", async () => {
  const server = await startOverheardServer(company.databaseUrl)
  const to = server.origin
  const eve = await company.hire("eve")
  await company.query("update people set email = handle || 'canary@rookery.example', bio = 'my canary bio'")
  await spoilBios()
  const headers = { cookie: eve.cookie }
  const made = await callAction(serverAction("sendPostAction"), [{ body: "canary" }], { to, headers })
  expect(made.body).toContain("Something went wrong on our side")
  for (const path of ["/people/eve", "/api/people/eve", "/settings/profile"])
    expect([path, (await send(path, { to, headers })).status]).toEqual([path, 500])
  const printed = await server.stop()
  for (const failed of ['"name":"outgoing.send"', '"routeType":"render"', '"name":"people.', "P0001"])
    expect(printed).toContain(failed)
  const token = eve.cookie.split("=")[1] ?? "-"
  for (const secret of ["canary", token, "cannot read", "Failed query"]) expect(printed).not.toContain(secret)
})
