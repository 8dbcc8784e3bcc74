import { expect, test } from "@/db/testing/fixtures"
import { readCompany } from "@/db/testing/read-company"
import { visible } from "@/db/testing/visible"
import { signedIn } from "@/lib/auth/testing/signed-in"
import type { Viewer } from "@/lib/auth/viewer"
import { minutes } from "@/lib/core/clock"
import { getProfile } from "@/lib/people/queries"
import { actSurfaces, placesMentioningStranger } from "./testing/acts"
import { type GroupLife, lives } from "./testing/cast"
import { countedPosts, countedTags } from "./testing/expected"
import { faultsOf, leaksIn, nothingOf } from "./testing/faults"
import { querySurfaces } from "./testing/query-surfaces"
import { type RouteSurface, routeSurfaces } from "./testing/route-surfaces"
import { rounds } from "./testing/size"
import { type Stage, setStage } from "./testing/stage"
import { streamSurface, wrongClosings } from "./testing/stream-surface"
import { received } from "./testing/surface"
import { listTrends } from "./trends"

// What is kept for all viewers for some seconds is read anew at each of these.
let minute = 0
const staged = (round: number, clock: { forward: (ms: number) => void }, some?: GroupLife[]) => {
  clock.forward(minutes(++minute))
  return setStage(round, some)
}

test.for(rounds)(
  "Z01 Z02 Z06 Z07 Z19 Z21: no query tells anybody a byte of what is not for them, and each tells what is (%i)",
  async (round, { clock, company: _ }) => {
    const stage = await staged(round, clock)
    const surfaces = [...querySurfaces(stage), await streamSurface(stage)]
    const faults: string[] = []
    for (const surface of surfaces)
      faults.push(
        ...(await Promise.all(stage.viewers.map((viewer) => faultsOf(stage, surface, viewer)))).flat(),
      )
    expect(faults).toEqual([])
  },
)

test.for(rounds)(
  "Z01 Z02: no route tells anybody a byte of what is not for them, and each tells what is (%i)",
  async (round, { clock, company: _ }) => {
    // Not every life at once: these questions count towards how many requests one person may make in a minute.
    const stage = await staged(round, clock, lives)
    const faults = await Promise.all(
      stage.viewers.map(async (viewer) => {
        const headers = await signedIn(viewer)
        const found: string[] = []
        for (const surface of routeSurfaces(stage)) {
          found.push(...(await faultsOfRoute(stage, surface, { viewer, headers })))
        }
        return found
      }),
    )
    expect(faults.flat()).toEqual([])
  },
)

async function faultsOfRoute(
  stage: Stage,
  { of, about, ask, must, missing }: RouteSurface,
  { viewer, headers }: { viewer: Viewer; headers: Headers },
): Promise<string[]> {
  const { status, text } = await ask(headers)
  const here = `${viewer.handle} at ${of} ${about}`
  const faults = leaksIn(stage, viewer, text, of).map((leak) => `${here} learns ${leak}`)
  for (const canary of must?.(viewer) ?? [])
    if (!text.includes(canary)) faults.push(`${here} misses ${canary}`)
  if (!missing || visible(stage.company, viewer, missing.thing)) return faults
  const told = (answer: { status: number; text: string }) => `${answer.status} ${answer.text}`
  const question = { of, kind: missing.thing.kind, viewer }
  const nothing = await nothingOf(stage, question, async () => told(await missing.ask(headers)))
  if (told({ status, text }) !== nothing) faults.push(`${here} hears ${status} ${text}, not ${nothing}`)
  return faults
}

test("Z01 Z10: whoever has no session, is suspended or has left is sent to sign in by every route", async ({
  clock,
  company: _,
}) => {
  const stage = await staged(1, clock)
  const faults: string[] = []
  const { suspended, gone } = stage.cast
  for (const headers of [new Headers(), await signedIn(suspended), await signedIn(gone)])
    for (const { of, about, ask } of routeSurfaces(stage)) {
      const { status, text } = await ask(headers)
      if (status !== 401) faults.push(`${of} ${about} answers ${status}`)
      faults.push(...leaksIn(stage, null, text, of))
    }
  expect(faults).toEqual([])
})

test("Z02 Z05 Z21 A17: no act tells what is not for the viewer from what does not exist, nor changes anything", async ({
  clock,
  company: _,
}) => {
  const stage = await staged(1, clock)
  const faults: string[] = []
  for (const { of, about, read, missing } of actSurfaces(stage)) {
    const blind = stage.viewers.filter((viewer) => !visible(stage.company, viewer, missing.thing))
    const tell = async (viewer: Viewer) => {
      if (isOwn(stage, about, viewer)) return
      const answer = await received(read(viewer))
      const question = { of, kind: missing.thing.kind, viewer }
      const nothing = await nothingOf(stage, question, () => received(missing.read(viewer)))
      if (answer !== nothing)
        faults.push(`${viewer.handle} at ${of} ${about} hears ${answer}, not ${nothing}`)
    }
    await Promise.all(blind.map(tell))
  }
  expect(faults).toEqual([])
  expect(await readCompany()).toEqual(stage.company)
})

// Whoever wrote a post may delete it, wherever it has gone meanwhile.
const isOwn = ({ company }: Stage, id: string, viewer: { id: string }) =>
  company.byId.get(id)?.authorId === viewer.id

test("Z09 Z24: open pages are told of a group that it may be read exactly if it may", async ({
  clock,
  company: _,
}) => {
  expect(await wrongClosings(await staged(1, clock))).toEqual([])
})

test("Z08: in a group that was never public nobody is mentioned who may not read it", async ({
  clock,
  company: _,
}) => {
  expect(new Set(placesMentioningStranger(await staged(1, clock)))).toEqual(new Set(["public"]))
})

test("Z14: what is counted for everybody is what everybody may read", async ({ clock, company: _ }) => {
  const { company, cast, viewers } = await staged(1, clock)
  for (const viewer of viewers) {
    const trends = await listTrends(viewer)
    const tags = trends.map(({ tag }) => tag)
    expect(trends).toEqual(countedTags(company, tags))
    for (const { handle, id } of [cast.tim, cast.ola, cast.stranger])
      expect((await getProfile(viewer, handle)).counts.posts).toBe(countedPosts(company, id))
  }
})
