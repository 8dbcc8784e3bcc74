/** What a test sends to a server action. */
export const sent = { headers: new Headers() }

/** In place of Next's own, which knows headers only while it answers a request (vitest.config.ts). */
export const headers = async () => sent.headers
export const cookies = () => Promise.reject(new Error("Tests of cookies ask the routes."))
