import { afterAll, beforeAll } from "vitest"
import { expect, test } from "@/db/testing/fixtures"
import { signedIn } from "@/lib/auth/testing/signed-in"
import { setLimits } from "@/lib/core/limits"
import { GET as listPeople } from "./route"
import { GET as suggestMentions } from "./suggestions/route"

// Soon reached.
beforeAll(() => setLimits({ LIMIT_SEARCH: "2/600", LIMIT_SUGGEST: "3/600" }))
afterAll(() => setLimits(null))

const ask = (route: typeof listPeople, headers: Headers, query: string) =>
  route(new Request(`http://localhost:3999/api/people${query}`, { headers }), { params: Promise.resolve({}) })

test("R01: searches of the directory are limited, looking through it is not", async ({ people }) => {
  const [bo, cy] = await people("bo", "cy")
  const headers = await signedIn(bo)
  for (const query of ["?q=cy", "?q=novak&department=Sales"])
    expect((await ask(listPeople, headers, query)).status).toBe(200)
  const refused = await ask(listPeople, headers, "?q=bo")
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(500)
  expect(await refused.json()).toMatchObject({
    error: {
      code: "rate_limited",
      message: expect.stringContaining("The limit is 2 searches in 10 minutes."),
    },
  })
  for (const query of ["", "?q=", "?q=%20", "?department=Sales"])
    expect((await ask(listPeople, headers, query)).status).toBe(200)
  expect((await ask(listPeople, await signedIn(cy), "?q=bo")).status).toBe(200)
})

test("R01: completing mentions has a limit of its own", async ({ people }) => {
  const [bo] = await people("bo")
  const headers = await signedIn(bo)
  for (const query of ["?q=c", "?q=cy", "?q=cyr"])
    expect((await ask(suggestMentions, headers, query)).status).toBe(200)
  const refused = await ask(suggestMentions, headers, "?q=cyri")
  expect(refused.status).toBe(429)
  expect(await refused.text()).toContain("The limit is 3 name look-ups in 10 minutes.")
  expect((await ask(listPeople, headers, "?q=cy")).status).toBe(200)
})
