import { median } from "../measure"
import type { Child } from "./child"
import { forgetPeak, memoryOf } from "./peak"
import type { Poster } from "./poster"

type Scene = { poster: Poster /** The process that looks at pages. */; worker: Child }
/** How much more of its memory the worker held afterwards and at most, in megabytes. */
type Growth = { after: number; peak: number }

const rounds = 5

/** A hundred links to hosts that send a byte now and then, posted at once, and posts without links while they drip. */
export async function lookAtDrips({ poster, worker }: Scene) {
  await warm(poster)
  const before = await shareOfLimit(poster)
  const growth = await watch(worker)
  const linking: number[] = []
  for (let round = 0; round < rounds; round++) {
    const without = await poster.post(100 / rounds)
    linking.push((await poster.post(100 / rounds, "drip")) / without)
  }
  const meanwhile = await shareOfLimit(poster)
  await poster.untilLookedAt()
  const grown = await growth()
  const otherwise = (before + (await shareOfLimit(poster))) / 2
  return { others: meanwhile / otherwise, linking: median(linking), ...grown }
}

/** A page of 200 MB in less than one, and a picture of the same kind in it. */
export async function lookAtBomb({ poster, worker }: Scene): Promise<Growth> {
  const growth = await watch(worker)
  await poster.post(1, "bomb")
  await poster.untilLookedAt()
  return growth()
}

/** Everything has been loaded, and has run, before anything is measured. */
async function warm(poster: Poster): Promise<void> {
  await poster.post(4000)
  await poster.post(200, "good")
  await poster.untilLookedAt()
}

/** Posts without links a second, as a share of the least that a statement costs: the machine's speed changes by the minute. */
async function shareOfLimit(poster: Poster): Promise<number> {
  const shares: number[] = []
  for (let round = 0; round < 15; round++)
    shares.push((await poster.post(200)) / (await poster.nothing(1000)))
  return median(shares)
}

async function watch(worker: Child): Promise<() => Promise<Growth>> {
  const before = await settled(worker)
  forgetPeak(worker.pid)
  return async () => {
    const { peak } = memoryOf(worker.pid)
    return { after: (await settled(worker)) - before, peak: peak - before }
  }
}

/** What a process still holds once it has let go of what it can, which it does little by little. */
async function settled({ pid, ask }: Child): Promise<number> {
  let held = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 30; tries++) {
    await ask()
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const { now } = memoryOf(pid)
    if (now > held - 1) return now
    held = now
  }
  return held
}
