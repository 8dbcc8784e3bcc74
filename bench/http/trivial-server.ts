import { createServer } from "node:http"

/** The reference: a Node server that answers every request with the same JSON, and does nothing else. */
const port = Number(process.env.PORT)
const size = Number(process.env.ANSWER_BYTES)
const answer = JSON.stringify({ items: "x".repeat(Math.max(size - 12, 0)) })

createServer((incoming, outgoing) => {
  incoming.resume()
  outgoing.setHeader("content-type", "application/json")
  outgoing.end(answer)
}).listen(port, "127.0.0.1", () => console.log("ready"))
