import { z } from "zod"

const Environments = z.array(z.record(z.string(), z.string()))

type Environment = Record<string, string | undefined>

/** What the runner of the browser tests hands to its workers: how the app of each stack differs from the runner itself. */
export function lentToWorkers(stacks: { env: Environment }[], own: Environment): { TEST_STACKS: string } {
  const differences = stacks.map(({ env }) =>
    Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== own[name])),
  )
  return { TEST_STACKS: JSON.stringify(differences) }
}

/** What a worker finds its own stack by; nothing in the runner. Playwright numbers those that work at the same time. */
export function borrowedByWorker({ TEST_STACKS, TEST_PARALLEL_INDEX }: Environment): Environment {
  if (!TEST_STACKS || !TEST_PARALLEL_INDEX) return {}
  const environment = Environments.parse(JSON.parse(TEST_STACKS))[Number(TEST_PARALLEL_INDEX)]
  if (!environment) throw new Error(`There is no stack for worker ${TEST_PARALLEL_INDEX}.`)
  return environment
}
