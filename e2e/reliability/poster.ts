import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { findActionId } from "@/bench/http/calls"
import type { Person } from "./company"

const actionId = () => findActionId(process.cwd(), "sendPostAction")

/** The keys that the server has confirmed, each with how often it had to be sent. */
export type Acknowledged = Map<string, number>

type Load = {
  person: Person
  /** Asked before every try: the server may have moved. */
  origin: () => string
  writers: number
  postsEach: number
  /** Told after every confirmed post. */
  onAcknowledged?: (count: number) => void
}

/**
 * Posts as impatient browsers do: each writer sends one post after the other, and sends it again under the same key
 * until it is confirmed, whatever happens to the server meanwhile.
 */
export async function postUntilAcknowledged({ writers, postsEach, ...load }: Load): Promise<Acknowledged> {
  const acknowledged: Acknowledged = new Map()
  const action = actionId()
  const write = async () => {
    for (let n = 0; n < postsEach; n += 1) {
      const key = randomUUID()
      let tries = 1
      for (; !(await post({ ...load, action, key })); tries += 1) await wait(20)
      acknowledged.set(key, tries)
      load.onAcknowledged?.(acknowledged.size)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  return acknowledged
}

/** One try; true when the server confirmed it. The body is the key, so that rows can be told apart. */
export async function post(load: { person: Person; origin: () => string; action?: string; key: string }) {
  const { person, action = actionId(), key } = load
  const origin = load.origin()
  try {
    const response = await fetch(`${origin}/everyone`, {
      method: "POST",
      headers: {
        cookie: person.cookie,
        origin,
        "next-action": action,
        accept: "text/x-component",
        "content-type": "text/plain;charset=UTF-8",
      },
      body: JSON.stringify([{ body: key }, { key }]),
      signal: AbortSignal.timeout(10_000),
    })
    const text = await response.text()
    const isKnown = text.includes(key) || text.includes('"outgoing"')
    return response.ok && text.includes('"ok":true') && isKnown
  } catch {
    // Refused, reset or too slow: the caller sends it again.
    return false
  }
}
