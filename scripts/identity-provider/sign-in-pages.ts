import { randomBytes } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type Provider from "oidc-provider"
import type { Configuration } from "./configuration"
import type { DemoPeople } from "./people"
import { expiredPage, peoplePage } from "./people-page"

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const maxFormBytes = 1000

/** The page on which one chooses who to be: GET shows the people, POST signs one of them in. */
export function signInPages(
  provider: Provider,
  people: DemoPeople,
  { issuer, publicUrl }: Configuration,
): Handler {
  return async (request, response) => {
    const nonce = randomBytes(16).toString("base64")
    const show = (status: number, html: string) =>
      response.writeHead(status, headers(nonce, publicUrl)).end(request.method === "HEAD" ? undefined : html)
    try {
      const { uid } = await provider.interactionDetails(request, response)
      if (request.method !== "POST") {
        show(200, peoplePage({ people: await people.list(), action: `/sign-in/${uid}`, nonce, publicUrl }))
        return
      }
      const person =
        request.headers.origin === issuer ? await people.find(await chosenHandle(request)) : undefined
      if (!person) show(400, expiredPage({ nonce, publicUrl }))
      else await provider.interactionFinished(request, response, { login: { accountId: person.handle } })
    } catch (error) {
      if (!isExpired(error)) console.error(error)
      show(400, expiredPage({ nonce, publicUrl }))
    }
  }
}

async function chosenHandle(request: IncomingMessage): Promise<string> {
  let body = ""
  for await (const part of request) {
    body += part
    if (body.length > maxFormBytes) return ""
  }
  return new URLSearchParams(body).get("person") ?? ""
}

/** Somebody came back to a page of an earlier sign-in. */
function isExpired(error: unknown): boolean {
  return error instanceof Error && error.name === "SessionNotFound"
}

function headers(nonce: string, publicUrl: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    // Browsers hold the redirects after the form to this too.
    `form-action 'self' ${publicUrl}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy.join("; "),
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  }
}
