import { get } from "node:http"
import { ownOrigin } from "./send"

/** An open stream: what it has told so far, and how to wait and to hang up. */
export type Listening = { heard: () => string; until: (text: string) => Promise<void>; close: () => void }

/** Opens the live stream of whoever this cookie belongs to; resolves once it has told where it begins. */
export async function listen(cookie: string): Promise<Listening> {
  const { port, host } = new URL(ownOrigin())
  let heard = ""
  const watchers = new Set<() => void>()
  const request = get(
    { host: "127.0.0.1", port, path: "/api/stream", headers: { host, cookie }, agent: false },
    (response) => {
      response.setEncoding("utf8")
      response.on("data", (part: string) => {
        heard += part
        for (const watch of [...watchers]) watch()
      })
      response.on("error", () => undefined)
    },
  )
  request.on("error", () => undefined)
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const watch = () => {
        if (!heard.includes(text)) return
        watchers.delete(watch)
        resolve()
      }
      watchers.add(watch)
      watch()
    })
  await until("id:")
  return { heard: () => heard, until, close: () => request.destroy() }
}
