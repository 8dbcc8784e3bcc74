import { sessionCookieName } from "@/lib/auth/cookie"
import { createSession } from "@/lib/auth/sessions"
import { viewerOf } from "@/lib/auth/viewer"

/** Opens a session for somebody without the identity provider; the cookie is what a browser would hold. */
export async function signIn(handle: string, userAgent = "script"): Promise<{ name: string; value: string }> {
  const { id } = await viewerOf(handle)
  const { token } = await createSession(id, { userAgent })
  return { name: sessionCookieName(), value: token }
}
