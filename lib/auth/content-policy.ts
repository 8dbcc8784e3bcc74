type Site = {
  /** Fresh for every page; our own scripts and styles carry it. */
  nonce: string
  /** Where the sign-in form leads on to. */
  identityProvider: string
  isSecure: boolean
  isDevelopment: boolean
}

/**
 * The content security policy of a page: our own scripts by nonce and what they load, our own styles, nothing framed,
 * embedded or sent elsewhere. Development alone evaluates code, and lets tools add styles.
 */
export function contentPolicy({ nonce, identityProvider, isSecure, isDevelopment }: Site): string {
  const directives = {
    "default-src": ["'self'"],
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", isDevelopment && "'unsafe-eval'"],
    "style-src": ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'", isDevelopment && "ws:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "frame-src": ["'none'"],
    "frame-ancestors": ["'none'"],
    // Browsers hold redirects after a form to this too.
    "form-action": ["'self'", identityProvider],
    "upgrade-insecure-requests": isSecure ? [] : null,
  }
  return Object.entries(directives)
    .flatMap(([name, sources]) => (sources ? [[name, ...sources.filter(Boolean)].join(" ")] : []))
    .join("; ")
}
