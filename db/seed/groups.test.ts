import { describe, expect, test } from "vitest"
import { days, hours } from "@/lib/core/clock"
import {
  CreateGroupInput,
  GroupRequestInput,
  MembershipRuleInput,
  UpdateGroupInput,
} from "@/lib/groups/input"
import { parseBody } from "@/lib/posts/body"
import { checkBody } from "@/lib/posts/body-check"
import { mentionedHandles } from "@/lib/posts/body-entity"
import type { Act } from "./act"
import { chronicle } from "./chronicle"
import { companyGroups } from "./company-groups"
import { groupEntries } from "./group-entries"
import type { Handle } from "./people"
import { allWritten } from "./threads"

const monday = Date.UTC(2026, 10, 23, 9, 30)
const named: readonly Handle[] = ["ada", "mo", "bo", "cy", "dee", "eve", "nia"]
const groups = Object.entries(companyGroups)
const peopleOf = (slug: string) => {
  const { owner, moderators = [], members } = companyGroups[slug] ?? { owner: null, members: [] }
  return [owner, ...moderators, ...members]
}
const namedIn = (slug: string) => named.filter((handle) => peopleOf(slug).includes(handle))
const written = allWritten(monday)
const inGroups = written.filter(({ group }) => group)

describe("the groups of the demo company", () => {
  test("are eleven: engineering for all, design-crit for bo and cy, project-heron for ada and dee alone", () => {
    expect(groups).toHaveLength(11)
    expect(companyGroups.engineering?.visibility).toBe("public")
    expect(companyGroups["design-crit"]?.visibility).toBe("private")
    expect(namedIn("design-crit")).toEqual(["bo", "cy"])
    expect(companyGroups["project-heron"]?.visibility).toBe("secret")
    expect(peopleOf("project-heron")).toEqual(["ada", "dee"])
  })

  test("have eve in no private one, and milan in none, so that there is somebody to begin with", () => {
    for (const [slug, { visibility, invitations = [], requests = [] }] of groups) {
      expect(peopleOf(slug), slug).not.toContain("milan")
      if (visibility === "public") continue
      expect(peopleOf(slug), slug).not.toContain("eve")
      expect([...invitations.map(({ whom }) => whom), ...requests.map(({ by }) => by)], slug).not.toContain(
        "eve",
      )
    }
  })

  test("could have been founded with the forms that everybody uses", () => {
    for (const [slug, { name, visibility, description, rules = "", hue, rule, requests = [] }] of groups) {
      expect(CreateGroupInput.safeParse({ slug, name, visibility, description }).success, slug).toBe(true)
      const details = { slug, name, description, rules, hue, approvesPosts: false, membersMayLeave: true }
      expect(UpdateGroupInput.safeParse(details).success, slug).toBe(true)
      if (rule) expect(MembershipRuleInput.safeParse({ slug, ...rule }).success, slug).toBe(true)
      for (const { note } of requests)
        expect(GroupRequestInput.safeParse({ slug, note }).success, note).toBe(true)
    }
  })

  test("name nobody twice, and differ in colour", () => {
    for (const [slug] of groups) expect(new Set(peopleOf(slug)).size, slug).toBe(peopleOf(slug).length)
    expect(new Set(groups.map(([, { hue }]) => hue)).size).toBe(groups.length)
  })
})

describe("what is said in groups", () => {
  test("is 70 posts and more, each of them short enough, in groups where several talk", () => {
    expect(inGroups.filter(({ replyTo }) => !replyTo).length).toBeGreaterThanOrEqual(70)
    for (const { waiting = [] } of Object.values(companyGroups))
      for (const { body } of waiting) expect(checkBody(body).ok, body).toBe(true)
    for (const [slug] of groups) {
      const authors = new Set(inGroups.filter(({ group }) => group === slug).map(({ by }) => by))
      expect(authors.size, slug).toBeGreaterThanOrEqual(2)
    }
  })

  test("is said, mentioned and liked by members alone where a group is not public", () => {
    const entries = groupEntries(written, monday)
    const closed = new Map(
      inGroups.flatMap((post) =>
        companyGroups[post.group ?? ""]?.visibility === "public"
          ? []
          : [[post.key, post.group ?? ""] as const],
      ),
    )
    const entered = (group: string, handle: string) =>
      entries.get(group)?.get(handle as Handle) ?? Number.POSITIVE_INFINITY
    for (const { key, by, at, body } of inGroups) {
      const group = closed.get(key)
      if (!group) continue
      for (const handle of [by, ...mentionedHandles(parseBody(body))])
        expect(entered(group, handle), `@${handle} in ${key}`).toBeLessThan(at)
    }
    for (const act of chronicle(monday)) {
      if (act.kind !== "like" && act.kind !== "repost") continue
      const group = closed.get(act.key)
      if (!group) continue
      expect(act.kind, `${act.key} is reposted`).toBe("like")
      expect(entered(group, act.by), `@${act.by} likes ${act.key}`).toBeLessThan(act.at)
    }
  })

  test("leaves the newest two hours of Everyone to the whole company", () => {
    const newest = inGroups.filter(({ at }) => at > monday - hours(2))
    expect(newest.map(({ key }) => key)).toEqual([])
  })
})

test.each([0, 1, 2, 3, 4, 5, 6])(
  "groups come about in an order that is possible, told %i days later",
  (later) => {
    expect(firstFlaw(chronicle(monday + days(later) + hours(later * 3)))).toBeNull()
  },
)

/** The first act on a group that could not have happened, told as a sentence. */
function firstFlaw(told: readonly Act[]): string | null {
  const [founded, inside, shut] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const act of told) {
    const slug = act.kind === "post" ? act.group : "slug" in act ? act.slug : undefined
    if (!slug) continue
    const what = `${act.kind} by @${act.by} in ${slug}`
    if (act.kind === "group.found") founded.add(slug)
    if (!founded.has(slug)) return `${what}, which is not there yet`
    if (shut.has(slug)) return `${what}, which is archived`
    if (act.kind === "group.found" || act.kind === "group.join") inside.add(`${slug} ${act.by}`)
    if (act.kind === "group.archive") shut.add(slug)
    const ruled = companyGroups[slug]?.rule || companyGroups[slug]?.isDefault
    const needsEntry = act.kind !== "group.request" && act.kind !== "group.default"
    if (needsEntry && !ruled && !inside.has(`${slug} ${act.by}`)) return `${what}, no member`
    if (act.kind === "group.promote" && !inside.has(`${slug} ${act.whom}`))
      return `${what}: not @${act.whom} yet`
  }
  return null
}
