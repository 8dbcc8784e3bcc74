import { expect, test } from "vitest"
import { hours } from "@/lib/core/clock"
import { fateOf, tooOldToSend } from "./unsent-fate"

const refused = (
  code: "unavailable" | "unauthenticated" | "rate_limited" | "conflict" | "invalid",
  more = {},
) => ({
  ...{ ok: false as const, error: { code, message: "No.", ...more } },
})

test.for([
  ["is answered", { ok: true as const, data: {} }, { do: "done" }],
  ["gets no answer", { ...refused("unavailable"), unknown: true as const }, { do: "wait" }],
  ["comes to a server that cannot answer now", refused("unavailable"), { do: "wait" }],
  ["comes when its author is signed out", refused("unauthenticated"), { do: "wait" }],
  ["is one too many for now", refused("rate_limited", { retryAfter: 7 }), { do: "wait", seconds: 7 }],
  ["answers what was deleted", refused("conflict"), { do: "return", reason: "No." }],
  ["is not allowed", refused("invalid"), { do: "return", reason: "No." }],
] as const)(
  "what was posted without a connection and %s is neither lost nor sent for ever",
  ([, outcome, fate]) => {
    expect(fateOf(outcome)).toEqual(fate)
  },
)

test("K08: what may be out already is sent again only as long as the server remembers it", () => {
  const now = 1_700_000_000_000
  const old = now - hours(23)
  expect(tooOldToSend({ wasTried: true, since: old + 1 }, now)).toBeNull()
  expect(tooOldToSend({ wasTried: true, since: old }, now)).toContain("not known")
  expect(tooOldToSend({ wasTried: false, since: old - hours(100) }, now)).toBeNull()
})
