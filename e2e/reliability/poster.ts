import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { findActionId } from "@/bench/http/calls"
import type { Person } from "./company"

const actionId = () => findActionId(process.cwd(), "sendPostAction")

/** The keys that the server has confirmed, each with how often it had to be sent. */
export type Acknowledged = Map<string, number>

/** What is posted under a key, for a start its text: the key itself, so that rows can be told apart. */
export type Content = { body: string; media?: string[]; poll?: object }

type Load = {
  person: Person
  /** Asked before every try: the server may have moved. */
  origin: () => string
  writers: number
  postsEach: number
  /** What the nth post of a writer carries, without it nothing; it may need the server as often as it likes. */
  carry?: (content: Content, n: number) => Promise<Content>
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
      const content = (await load.carry?.({ body: key }, n)) ?? { body: key }
      let tries = 1
      for (; !(await post({ ...load, action, key, content })); tries += 1) await wait(20)
      acknowledged.set(key, tries)
      load.onAcknowledged?.(acknowledged.size)
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  return acknowledged
}

type Try = { person: Person; origin: () => string; action?: string; key: string; content?: Content }

/** One try; true when the server confirmed it. */
export async function post(load: Try): Promise<boolean> {
  const { person, action = actionId(), key, content = { body: key } } = load
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
      body: JSON.stringify([content, { key }]),
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
