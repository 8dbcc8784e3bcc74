const secureName = "__Host-authjs.session-token"
const plainName = "authjs.session-token"

/** The session cookie's name: bound to this very host on https, where browsers enforce the prefix. */
export function sessionCookieName(publicUrl = process.env.PUBLIC_URL): string {
  // As an operator may write it: any case, with spaces around.
  return /^\s*https:/i.test(publicUrl ?? "") ? secureName : plainName
}

/** The session token of a Cookie header, null when there is none of the right shape. */
export function readSessionToken(cookieHeader: string | null): string | null {
  if (!cookieHeader) return null
  const prefix = `${sessionCookieName()}=`
  for (const part of cookieHeader.split(";")) {
    const pair = part.trim()
    if (pair.startsWith(prefix))
      return tokenShape.test(pair.slice(prefix.length)) ? pair.slice(prefix.length) : null
  }
  return null
}

// 32 random bytes in base64url.
const tokenShape = /^[A-Za-z0-9_-]{43}$/
