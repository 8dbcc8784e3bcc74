import { NextRequest } from "next/server"
import { peerHeader } from "../client-address"
import { finishSignIn } from "../finish-sign-in"
import { nextAuth } from "../next-auth"
import type { Admit } from "../sign-in-run"

/** A browser with a cookie jar that signs in through next-auth's real start and our real end of it. */
export class Browser {
  readonly jar = new Map<string, string>()

  constructor(
    private readonly admit: Admit,
    private readonly address = "192.0.2.1",
  ) {}

  /** Goes to the identity provider; what it was told there. */
  async start(next = "/"): Promise<{ state: string; nonce: string; challenge: string; url: URL }> {
    const { GET, POST } = nextAuth().handlers
    const csrf = await GET(this.request("/api/auth/csrf"))
    this.keep(csrf)
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const body = new URLSearchParams({ csrfToken, callbackUrl: next })
    const answer = await POST(this.request("/api/auth/signin/company", { method: "POST", body }))
    this.keep(answer)
    const url = new URL(answer.headers.get("location") ?? "")
    const told = (name: string) => url.searchParams.get(name) ?? ""
    return { state: told("state"), nonce: told("nonce"), challenge: told("code_challenge"), url }
  }

  /** Comes back from it with these fields in the address. */
  async comeBack(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const query = new URLSearchParams(fields)
    const answer = await finishSignIn(
      this.request(`/api/auth/callback/company?${query}`, { headers }),
      this.admit,
    )
    this.keep(answer)
    return answer
  }

  private request(
    path: string,
    init: { method?: string; body?: URLSearchParams; headers?: Record<string, string> } = {},
  ) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ")
    const headers = {
      cookie,
      [peerHeader]: this.address,
      "user-agent": "Firefox/130 (Linux)",
      ...init.headers,
    }
    return new NextRequest(new URL(path, process.env.PUBLIC_URL), { ...init, headers })
  }

  private keep(answer: Response): void {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";")
      const [name = "", value = ""] = pair.split("=")
      if (/max-age=0/i.test(cookie)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
  }
}
