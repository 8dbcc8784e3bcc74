import { findObstacle } from "@/lib/worker/readiness"

export const dynamic = "force-dynamic"

/** Whether requests should be sent here: 503 with what is in the way otherwise. */
export async function GET(): Promise<Response> {
  const obstacle = await findObstacle()
  return Response.json(obstacle ? { status: "not ready", waitingFor: obstacle } : { status: "ready" }, {
    status: obstacle ? 503 : 200,
    headers: { "cache-control": "no-store" },
  })
}
