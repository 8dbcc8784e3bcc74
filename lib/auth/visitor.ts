import "server-only"
import type { Route } from "next"
import { headers } from "next/headers"
import { limitRequests } from "./limit-requests"
import { returnPath } from "./return-path"
import { findViewer } from "./viewer"

/** Whoever looks at the sign-in page, and the path inside Rookery that they wanted. */
export async function findVisitor(next: unknown): Promise<{ isSignedIn: boolean; returnPath: Route }> {
  const requestHeaders = await headers()
  const viewer = await findViewer(requestHeaders)
  await limitRequests(viewer, requestHeaders)
  return { isSignedIn: viewer !== null, returnPath: returnPath(next) as Route }
}
