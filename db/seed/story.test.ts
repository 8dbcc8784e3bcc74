import { describe, expect, test } from "vitest"
import { days, hours } from "@/lib/core/clock"
import { claimableHandle } from "@/lib/core/text/handle"
import { checkOwnProfile } from "@/lib/people/policy"
import { parseBody } from "@/lib/posts/body"
import { checkBody } from "@/lib/posts/body-check"
import { mentionedHandles, usedTags } from "@/lib/posts/body-entity"
import type { Act } from "./act"
import { chronicle } from "./chronicle"
import { departments, type Handle, locations, staff } from "./people"
import { joinedAt, personOf, timeZoneOf } from "./roster"
import { allWritten, type Written } from "./threads"
import { minuteOfDay } from "./zoned-time"

const monday = Date.UTC(2026, 10, 23, 9, 30)
/** Seedings on every day of the week, at hours all round the clock, and over both changes of summer time. */
const todays = [
  ...Array.from({ length: 7 }, (_, n) => monday + n * (days(1) + hours(5))),
  ...[Date.UTC(2026, 3, 3), Date.UTC(2026, 10, 1, 1)],
]

const written = allWritten(monday)
const posts = written.filter(({ replyTo }) => !replyTo)
const replies = written.filter(({ replyTo }) => replyTo)
const acts = chronicle(monday)
const ofKind = <Kind extends Act["kind"]>(kind: Kind) =>
  acts.filter((act): act is Act & { kind: Kind } => act.kind === kind)

describe("the people of the demo company", () => {
  test("are 60 with handles of their own, in 7 departments and 4 places", () => {
    expect(new Set(staff.map(({ handle }) => handle)).size).toBe(60)
    expect(new Set(staff.map(({ department }) => department))).toEqual(new Set(departments))
    expect(departments).toHaveLength(7)
    expect(new Set(staff.map(({ location }) => location))).toEqual(new Set(locations))
    expect(locations).toHaveLength(4)
  })

  test("all report, over some steps, to the one who reports to nobody", () => {
    const top = (handle: string, steps = 0): string => {
      const manager = staff.find((person) => person.handle === handle)?.manager
      expect(manager, `@${handle} reports to somebody unknown`).not.toBeUndefined()
      expect(steps, `@${handle} reports in a circle`).toBeLessThan(6)
      return manager ? top(manager, steps + 1) : handle
    }
    expect(new Set(staff.map(({ handle }) => top(handle)))).toEqual(new Set(["henrike"]))
  })

  test("have handles that may be claimed, and profiles that may be saved", () => {
    for (const { handle, name, bio } of staff) {
      expect(claimableHandle(handle)).toBe(handle)
      expect([...name].length).toBeLessThanOrEqual(50)
      const links = [...(personOf.get(handle)?.links ?? [])]
      expect(checkOwnProfile({ bio, links, timeZone: timeZoneOf(handle) })).toMatchObject({ ok: true })
    }
  })

  test("hold the members that tests and guides name: bo, cy and dee in different departments, one admin, one moderator", () => {
    const named = ["bo", "cy", "dee"] as const
    expect(new Set(named.map((handle) => personOf.get(handle)?.department)).size).toBe(3)
    const roles = staff.flatMap((person) => ("role" in person ? [[person.handle, person.role]] : []))
    expect(roles).toEqual([
      ["ada", "admin"],
      ["mo", "moderator"],
    ])
    expect(joinedAt("nia", monday)).toBeGreaterThan(monday - hours(8))
  })

  test("all have something to say", () => {
    const authors = new Set(written.map(({ by }) => by))
    expect(staff.map(({ handle }) => handle).filter((handle) => !authors.has(handle))).toEqual([])
  })
})

describe("the story", () => {
  test("has at least 260 posts and 450 replies, some loved, some long, some deep, some wide", () => {
    expect(posts.length).toBeGreaterThanOrEqual(260)
    expect(replies.length).toBeGreaterThanOrEqual(450)
    expect(written.filter(({ likes = 0 }) => likes > 30).length).toBeGreaterThanOrEqual(15)
    expect(written.filter(({ body }) => lengthOf(body) > 380).length).toBeGreaterThanOrEqual(5)
    expect(Math.max(...written.map(({ key }) => key.split("/").length - 2))).toBeGreaterThanOrEqual(5)
    const wide = posts.filter(({ key }) => replies.filter((reply) => reply.replyTo === key).length >= 12)
    expect(wide.length).toBeGreaterThanOrEqual(2)
  })

  test("has likes in the thousands and follows around a third of all pairs", () => {
    expect(ofKind("like").length).toBeGreaterThan(5000)
    expect(ofKind("like").length).toBeLessThan(9000)
    expect(ofKind("follow").length).toBeGreaterThan(1000)
    expect(ofKind("follow").length).toBeLessThan(1500)
  })

  test("has no text that a person could not have posted", () => {
    const refused = written.filter(({ body }) => !checkBody(body).ok)
    expect(refused.map(({ key }) => key)).toEqual([])
  })

  test("mentions only colleagues who are there", () => {
    for (const { key, at, body } of written) {
      for (const handle of mentionedHandles(parseBody(body))) {
        expect(personOf.has(handle as Handle), `@${handle} in ${key}`).toBe(true)
        expect(joinedAt(handle as Handle, monday), `@${handle} in ${key}`).toBeLessThan(at)
      }
    }
  })

  test("links only to places that belong to nobody", () => {
    for (const { key, body } of written) {
      for (const entity of parseBody(body)) {
        if (entity.kind !== "link") continue
        if (entity.href.startsWith("mailto:")) expect(entity.href, key).toMatch(/@rookery\.example$/)
        else expect(new URL(entity.href).host, key).toMatch(/(^|\.)(acme|rookery)\.example$/)
      }
    }
  })

  test("has hashtags that several departments talk about", () => {
    for (const tag of ["launch", "pgconf", "offsite", "kitchen", "askus"]) {
      const users = posts.filter(({ body }) => usedTags(parseBody(body)).includes(tag)).map(({ by }) => by)
      expect(users.length, tag).toBeGreaterThanOrEqual(9)
      expect(
        new Set(users.map((handle) => personOf.get(handle)?.department)).size,
        tag,
      ).toBeGreaterThanOrEqual(3)
    }
  })

  test.each([0, 1, 2, 3, 4, 5, 6])(
    "is written in the waking hours of its authors, told %i days later",
    (later) => {
      const hourOf = ({ at, by }: Written) => minuteOfDay(at, timeZoneOf(by)) / 60
      const asleep = allWritten(monday + days(later) + hours(6)).filter(
        (post) => hourOf(post) < 6 || hourOf(post) > 23.5,
      )
      expect(asleep.map((post) => `${post.key} @${post.by} ${hourOf(post).toFixed(1)}`)).toEqual([])
    },
  )

  test("leaves bo somebody to discover: cy is one button away", () => {
    const followedByBo = ofKind("follow").flatMap((act) => (act.by === "bo" ? [act.whom] : []))
    expect(followedByBo).not.toContain("cy")
    expect(followedByBo.length).toBeGreaterThan(12)
  })
})

describe("told on any day, at any hour", () => {
  test("it is the same story for the same instant", () => {
    expect(chronicle(monday)).toEqual(acts)
  })

  test.each(todays.map((today) => [new Date(today).toISOString(), today] as const))(
    "on %s it is over, in order, and within the last 35 days",
    (_, today) => {
      const told = chronicle(today)
      expect(told.every((act, n) => act.at >= (told[n - 1]?.at ?? 0))).toBe(true)
      expect(told.at(-1)?.at).toBeLessThan(today)
      expect(told[0]?.at).toBeGreaterThan(today - days(35))
      expect(firstFlaw(told)).toBeNull()
    },
  )
})

/** The first act that could not have happened, told as a sentence. */
function firstFlaw(told: readonly Act[]): string | null {
  const [there, posted, done] = [new Set<string>(), new Map<string, string>(), new Set<string>()]
  for (const act of told) {
    if (act.kind === "join") there.add(act.by)
    else if (!there.has(act.by)) return `@${act.by} acts before joining`
    if (act.kind === "follow" && !there.has(act.whom)) return `@${act.whom} is followed before joining`
    if (act.kind === "post" && act.replyTo && !posted.has(act.replyTo)) return `${act.key} answers nothing`
    if (act.kind === "post") posted.set(act.key, act.by)
    if (act.kind !== "like" && act.kind !== "repost" && act.kind !== "delete") continue
    if (!posted.has(act.key)) return `${act.kind} of ${act.key}, which is not there`
    const once = `${act.kind} ${act.key} ${act.by}`
    if (done.has(once)) return `${once} twice`
    if (act.kind !== "delete" && posted.get(act.key) === act.by) return `${once}, the author`
    if (act.kind === "delete") posted.delete(act.key)
    done.add(once)
  }
  return null
}

function lengthOf(body: Written["body"]): number {
  return checkBody(body).length
}
