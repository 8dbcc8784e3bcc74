import "server-only"
import { unstable_rethrow } from "next/navigation"
import type { z } from "zod"
import { DomainError } from "@/lib/core/errors"
import type { LimitName } from "@/lib/core/limits"
import { privateJson, refuse } from "./answer-request"
import { toRefusal } from "./failure"
import { limitAct, limitRequests } from "./limit-requests"
import { parseInput, readPairs, type Schema } from "./parse-input"
import { requestIdOf } from "./request-id"
import { findViewer, type Viewer } from "./viewer"

type RouteRules<P extends Schema, Q extends Schema> = {
  name: string
  /** Shapes of the address's parts and of its query, which reach `read` as one object. */
  params?: P
  query?: Q
  limits?: readonly LimitName[]
}
/** The parts of the address and the fields of its query, in one object. */
type RouteInput<P extends Schema, Q extends Schema> = z.output<P> & z.output<Q>
type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }

/**
 * A GET handler that answers JSON to somebody signed in: session, limits and shapes first. Nothing it answers may be
 * stored by a cache. A refusal becomes its status and `{ error }`.
 */
export function defineRoute<P extends Schema, Q extends Schema, T>(
  rules: RouteRules<P, Q>,
  read: (viewer: Viewer, input: RouteInput<P, Q>) => Promise<T>,
): (request: Request, context: RouteContext) => Promise<Response> {
  return async (request, context) => {
    const { headers } = request
    try {
      const viewer = await findViewer(headers)
      await limitRequests(viewer, headers)
      if (!viewer) throw new DomainError("unauthenticated", "You are signed out. Sign in again to go on.")
      await limitAct(viewer, rules.limits ?? [])
      const input = await readInput(rules, request, context)
      return json(await read(viewer, input))
    } catch (error) {
      unstable_rethrow(error)
      return refuse(toRefusal(error, { name: rules.name, requestId: requestIdOf(headers) }))
    }
  }
}

async function readInput<P extends Schema, Q extends Schema>(
  { params, query }: RouteRules<P, Q>,
  request: Request,
  context: RouteContext,
): Promise<RouteInput<P, Q>> {
  const parts = params ? parseInput(params, await context.params) : {}
  const fields = query ? parseInput(query, readPairs([...new URL(request.url).searchParams])) : {}
  return Object.assign({}, parts, fields) as RouteInput<P, Q>
}

function json(data: unknown): Response {
  return new Response(JSON.stringify(data), { headers: privateJson })
}
