import { readEnv } from "@/lib/core/env"
import { sessionCookieName } from "./cookie"

/** The cookie in which next-auth keeps where somebody was going while they are at the identity provider. */
export function callbackCookieName(): string {
  return sessionCookieName().replace("session-token", "callback-url")
}

/** Whether that cookie holds an address of ours. next-auth answers 500 to some that are not. */
export function isOurAddress(encodedUrl: string): boolean {
  const isEncoded = !/%(?![0-9a-f]{2})/i.test(encodedUrl)
  return isEncoded && encodedUrl.startsWith(encodeURIComponent(readEnv().PUBLIC_URL))
}
