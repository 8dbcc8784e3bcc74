import type { RequestListener } from "node:http"
import { safeFetch, type Wanted } from "../safe-fetch/safe-fetch"
import type { Stage } from "./stage"

/** What the tests want unless they say otherwise. */
export const page: Wanted = { accept: ["text/html"], deadlineMs: 5000, maxBytes: 1000, longer: "cut" }

export const fetchOn = ({ rules, network }: Stage, link: string, wanted: Partial<Wanted> = {}) =>
  safeFetch(link, { ...page, ...wanted }, rules, network)

/** A page. */
export const says =
  (html: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers })
    response.end(html)
  }
