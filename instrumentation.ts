import type { Instrumentation } from "next"

/** Called by Next once a process, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { bootWebProcess } = await import("@/lib/worker/web-process")
    bootWebProcess()
  }
}

/** Called by Next for what a page, action or route threw and nobody caught. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logRequestError } = await import("@/lib/worker/log-request-error")
    logRequestError(error, request, context)
  }
}
