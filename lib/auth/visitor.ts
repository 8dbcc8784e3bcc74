import "server-only"
import type { Route } from "next"
import { headers } from "next/headers"
import { returnPath } from "./return-path"
import { findLimitedViewer } from "./viewer"

/** Whoever looks at the sign-in page, and the path inside Rookery that they wanted. */
export async function findVisitor(next: unknown): Promise<{ isSignedIn: boolean; returnPath: Route }> {
  const viewer = await findLimitedViewer(await headers())
  return { isSignedIn: viewer !== null, returnPath: returnPath(next) as Route }
}
