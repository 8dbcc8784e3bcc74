import "server-only"
import type { Route } from "next"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { readEnv } from "@/lib/core/env"
import { DomainError } from "@/lib/core/errors"
import { callbackCookieName, isOurAddress } from "./callback-cookie"
import type { SignInInput } from "./input"
import { nextAuth, providerId } from "./next-auth"
import { returnPath } from "./return-path"

/** Sends the browser to the company's identity provider, to come back to `next`. Throws `unavailable` without it. */
export async function startSignIn({ next }: SignInInput): Promise<never> {
  await requireOwnCallbackCookie()
  const url: string = await nextAuth().signIn(providerId, { redirect: false, redirectTo: returnPath(next) })
  if (url.startsWith(`${readEnv().PUBLIC_URL}/`))
    throw new DomainError("unavailable", "Your company's sign-in is out of reach. Try again in a moment.")
  // An address elsewhere, which the table of our own routes cannot know.
  return redirect(url as Route)
}

// next-auth reads the request's cookies itself and gives up over a foreign one, so it has to go first.
async function requireOwnCallbackCookie(): Promise<void> {
  const jar = await cookies()
  const kept = jar.get(callbackCookieName())?.value
  if (kept === undefined || isOurAddress(encodeURIComponent(kept))) return
  jar.delete(callbackCookieName())
  throw new DomainError("conflict", "An earlier sign-in was left half done. Try again now.")
}
