import "server-only"
import { NextRequest } from "next/server"
import { isUnavailable } from "@/db/errors"
import { describeError } from "@/lib/core/describe-error"
import { readEnv } from "@/lib/core/env"
import { DomainError } from "@/lib/core/errors"
import { log } from "@/lib/core/log"
import { callbackCookieName, isOurAddress } from "./callback-cookie"
import { readSessionToken, sessionCookieName } from "./cookie"
import { endSessionOfToken } from "./end-sessions"
import { addressOf } from "./limit-requests"
import { nextAuth } from "./next-auth"
import { requestIdOf } from "./request-id"
import { consumeLimit } from "./request-limiter"
import { type Admit, type SignInRun, withSignInRun } from "./sign-in-run"

export type SignInProblem = "refused" | "busy" | "unavailable"

/**
 * Handles the identity provider's answer: a session and the way back to where the person was going, or the sign-in
 * page with one and the same refusal, whatever was wrong. Who is let in is for `admit` to say.
 */
export async function finishSignIn(request: Request, admit: Admit): Promise<Response> {
  const { headers } = request
  const run: SignInRun = {
    admit,
    userAgent: headers.get("user-agent") ?? "",
    requestId: requestIdOf(headers),
  }
  try {
    await consumeLimit("signIn", `answer:${addressOf(headers)}`)
    const answer = await withSignInRun(run, () => nextAuth().handlers.GET(cleanRequest(request)))
    if (!signsIn(answer)) return backToSignIn(problemOf(run.fault), run)
    const before = readSessionToken(headers.get("cookie"))
    if (before) await endSessionOfToken(before)
    answer.headers.set("cache-control", "private, no-store")
    return answer
  } catch (fault) {
    run.fault = fault
    return backToSignIn(problemOf(fault), run)
  }
}

const answerFields = ["code", "state", "iss", "error"]

/**
 * What next-auth gets to see: our own address, the provider's answer, and only the cookies of a sign-in under way.
 * With a session cookie it would link the new identity to whoever that is; odd addresses make it fail with 500.
 */
function cleanRequest(request: Request): NextRequest {
  const { pathname, searchParams } = new URL(request.url)
  const url = new URL(pathname, readEnv().PUBLIC_URL)
  for (const field of answerFields) {
    const value = searchParams.get(field)
    if (value !== null) url.searchParams.set(field, value)
  }
  return new NextRequest(url, { headers: { cookie: cleanCookies(request.headers.get("cookie") ?? "") } })
}

function cleanCookies(header: string): string {
  const kept = header.split(";").filter((part) => {
    const [name = "", value = ""] = part.trim().split("=")
    return name === callbackCookieName() ? isOurAddress(value) : !name.startsWith(sessionCookieName())
  })
  return kept.join(";")
}

function signsIn(answer: Response): boolean {
  return answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookieName()}=`))
}

function problemOf(fault: unknown): SignInProblem {
  if (fault instanceof DomainError) return fault.code === "rate_limited" ? "busy" : "refused"
  return isUnavailable(fault) || isOutOfReach(fault) ? "unavailable" : "refused"
}

/** Whether the provider could not be asked; next-auth hides what happened at the end of a chain of causes. */
function isOutOfReach(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  if (fault.name === "TimeoutError" || fault.message === "fetch failed") return true
  const cause: unknown = fault.cause
  const inner = cause instanceof Error ? cause : (cause as { err?: unknown } | undefined)?.err
  return inner !== undefined && (isUnavailable(inner) || isOutOfReach(inner))
}

function backToSignIn(problem: SignInProblem, { requestId, fault }: SignInRun): Response {
  log.warn({ requestId, problem, fault: fault && describeError(fault) }, "a sign-in did not succeed")
  const location = `${readEnv().PUBLIC_URL}/sign-in?problem=${problem}`
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } })
}
