import fc from "fast-check"
import { expect } from "vitest"
import { readCompany } from "@/db/testing/read-company"
import { type OraclePage, oracle } from "@/db/testing/timeline-oracle"
import type { Viewer } from "@/lib/auth/viewer"
import { DomainError } from "@/lib/core/errors"
import { maxId } from "@/lib/core/ids"
import { groupVisibilities } from "@/lib/groups/view"
import { hydratePosts } from "@/lib/posts/hydrate"
import { type FeedName, personTabs } from "../input"
import { timelinePage } from "../page"
import { type CompanyModel, isReadable } from "./company-model"
import type { Deed, DeedRule } from "./deeds"
import { leadingDeeds, membershipDeeds } from "./group-deeds"
import { peopleDeeds, postDeeds } from "./post-deeds"

export type RealCompany = { people: Viewer[]; slugs: string[] }

const deeds = { ...postDeeds, ...membershipDeeds, ...leadingDeeds, ...peopleDeeds }

const deed: fc.Arbitrary<Deed> = fc.record({
  ...{ who: fc.nat(4), whom: fc.nat(4), place: fc.nat(2), back: fc.nat(6), text: fc.nat(999) },
  visibility: fc.constantFrom(...groupVisibilities),
})

/** Every deed; those that make something to read come up more often, and so does a look at what everybody reads. */
export const commands = [
  ...Object.entries(deeds).map(([name, rule]) => deed.map((drawn) => new DeedCommand(name, rule, drawn))),
  ...[postDeeds, postDeeds, membershipDeeds].flatMap((often) =>
    Object.entries(often).map(([name, rule]) => deed.map((drawn) => new DeedCommand(name, rule, drawn))),
  ),
  fc.integer({ min: 1, max: 6 }).map((limit) => new LookCommand(limit)),
]

/** Somebody does something, and it is refused exactly if and as the model says. */
class DeedCommand implements fc.AsyncCommand<CompanyModel, RealCompany> {
  constructor(
    private readonly name: string,
    private readonly rule: DeedRule,
    private readonly deed: Deed,
  ) {}

  check({ posts }: Readonly<CompanyModel>): boolean {
    return !this.rule.needsPost || posts.length > 0
  }

  async run(model: CompanyModel, { people, slugs }: RealCompany): Promise<void> {
    const { who, whom, place, back, visibility, text } = this.deed
    const [viewer, other, group] = [people[who], people[whom], model.groups[place]]
    if (!viewer || !other || !group) throw new Error("the model has nobody of that number")
    const post = model.posts.at(-1 - (back % Math.max(1, model.posts.length)))
    const situation = { ...this.deed, model, group, post }
    const expected = this.rule.outcome(situation)
    const doing = { viewer, handle: other.handle, slug: slugs[place] ?? "", id: post?.id ?? "", visibility }
    const made = await this.rule
      .really({ ...doing, body: `text ${text} #launch` })
      .catch((error: unknown) => (error instanceof DomainError ? error : Promise.reject(error)))
    expect(`${this} ${made instanceof DomainError ? made.code : "ok"}`).toBe(`${this} ${expected}`)
    if (expected === "ok") this.rule.change?.(situation, made)
  }

  toString(): string {
    const { who, whom, place, back, visibility } = this.deed
    return `${this.name}(${who}, whom ${whom}, group ${place}, post -${back}, ${visibility})`
  }
}

/** Everybody reads everything, page by page. */
class LookCommand implements fc.AsyncCommand<CompanyModel, RealCompany> {
  constructor(private readonly limit: number) {}

  check(): boolean {
    return true
  }

  async run(model: CompanyModel, real: RealCompany): Promise<void> {
    await lookAtEverything(model, real, this.limit)
  }

  toString(): string {
    return `look(${this.limit} a page)`
  }
}

/** Every timeline of everybody is what the plain rules say, and every post is readable for whom the model says. */
export async function lookAtEverything(
  model: CompanyModel,
  { people, slugs }: RealCompany,
  limit: number,
): Promise<void> {
  const company = await readCompany()
  const byHandle = Object.fromEntries(people.map((person) => [person.handle, person]))
  const feeds: FeedName[] = [
    ...[{ kind: "home" as const }, { kind: "everyone" as const }, { kind: "tag" as const, tag: "launch" }],
    { kind: "bookmarks" as const },
    ...slugs.map((slug) => ({ kind: "group" as const, slug })),
    ...people
      .slice(0, 3)
      .flatMap(({ handle }) => personTabs.map((tab) => ({ kind: "person" as const, handle, tab }))),
  ]
  for (const [n, slug] of slugs.entries()) {
    const row = company.groups.find((group) => group.slug === slug)
    const members = company.members
      .filter(({ groupId }) => groupId === row?.id)
      .map(({ personId }) => personId)
    const expected = [...(model.groups[n]?.roles.keys() ?? [])].map((who) => people[who]?.id)
    expect([slug, members.toSorted(), row?.memberCount]).toEqual([slug, expected.toSorted(), members.length])
  }
  await Promise.all(
    people.map(async (viewer, who) => {
      const readable = model.posts.filter((post) => isReadable(model, post, who)).map(({ id }) => id)
      const ids = model.posts.map(({ id }) => id)
      expect((await hydratePosts(viewer, ids)).map(({ id }) => id)).toEqual(readable)
      const plain = oracle(company, viewer, byHandle)
      for (const feed of feeds) {
        if (plain.exists(feed)) await expectEveryPage(viewer, feed, { limit, plain })
        else await expect(timelinePage(viewer, feed)).rejects.toMatchObject({ code: "not_found" })
      }
    }),
  )
}

async function expectEveryPage(
  viewer: Viewer,
  feed: FeedName,
  { limit, plain }: { limit: number; plain: ReturnType<typeof oracle> },
): Promise<void> {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { items, next } = await timelinePage(viewer, feed, { cursor, limit })
    const page: OraclePage = { items: items.map(({ id, post }) => ({ id, postId: post.id })), next }
    expect({ feed, viewer: viewer.handle, page }).toEqual({
      ...{ feed, viewer: viewer.handle },
      page: plain.page(feed, cursor ?? maxId, limit),
    })
    seen.push(...items.map(({ id }) => id))
    cursor = next
  } while (cursor)
  expect(new Set(seen).size).toBe(seen.length)
}
