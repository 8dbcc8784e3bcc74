import "server-only"
import type { Adapter, AdapterUser } from "next-auth/adapters"
import type { Id } from "@/lib/core/ids"
import { createSession } from "./sessions"
import { signInRun } from "./sign-in-run"

/**
 * The little that next-auth may do with our tables: learn who was admitted, and open their session. It creates and
 * links nobody; whoever would need that was not admitted.
 */
export const adapter: Adapter = {
  getUserByAccount: async () => {
    const personId = signInRun()?.personId
    return personId === undefined ? null : userOf(personId)
  },
  createSession: async ({ sessionToken, userId }) => {
    const userAgent = signInRun()?.userAgent ?? ""
    const { expiresAt } = await createSession(userId, { userAgent, token: sessionToken })
    return { sessionToken, userId, expires: expiresAt }
  },
  // The session that a browser brings along plays no part in signing in.
  getSessionAndUser: async () => null,
  createUser: refuse,
  getUser: refuse,
  getUserByEmail: refuse,
  updateUser: refuse,
  linkAccount: refuse,
  updateSession: refuse,
  deleteSession: refuse,
}

function userOf(id: Id): AdapterUser {
  return { id, email: "", emailVerified: null }
}

async function refuse(): Promise<never> {
  throw new Error("next-auth asked for something that is not its to do")
}
