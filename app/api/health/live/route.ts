export const dynamic = "force-dynamic"

/** This process answers; nothing else is asked. */
export function GET(): Response {
  return Response.json({ status: "live" }, { headers: { "cache-control": "no-store" } })
}
