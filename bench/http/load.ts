import { Agent, type IncomingHttpHeaders, request } from "node:http"

export type Call = {
  method: "GET" | "POST"
  path: string
  headers: Record<string, string>
  body?: string
}

export type Load = {
  requests: number
  perSecond: number
  p50Ms: number
  p99Ms: number
  /** Bytes of an answer's body on average. */
  bytes: number
  failures: number
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

export type Target = { port: number; clients: number }

/** Sends `count` calls through so many clients at once, each waiting for its answer before the next. */
export async function load(
  { port, clients }: Target,
  count: number,
  call: (index: number) => Call,
  isGood: (answer: Answer) => boolean,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let next = 0
  let failures = 0
  let bytes = 0
  const client = async () => {
    while (next < count) {
      const started = performance.now()
      const answer = await send(agent, port, call(next++))
      times.push(performance.now() - started)
      bytes += answer.body.length
      if (!isGood(answer)) failures += 1
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
  const average = Math.round(bytes / count)
  return {
    requests: count,
    perSecond: count / seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    bytes: average,
    failures,
  }
}

/** One call over HTTP, its answer read to the end. */
export function send(
  agent: Agent | undefined,
  port: number,
  { method, path, headers, body }: Call,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // The name that the app knows itself by: Next compares it with the origin of a server action.
    const named = { ...headers, host: `localhost:${port}` }
    const outgoing = request({ agent, host: "127.0.0.1", port, method, path, headers: named }, (incoming) => {
      let text = ""
      incoming.setEncoding("utf8")
      incoming.on("data", (part: string) => {
        text += part
      })
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }),
      )
      incoming.on("error", reject)
    })
    outgoing.on("error", reject)
    outgoing.end(body)
  })
}
