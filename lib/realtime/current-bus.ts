import "server-only"
import type { Authority } from "./authority"
import { Bus } from "./bus"

// Next loads instrumentation and routes as separate module instances; they share one bus.
const shared = globalThis as typeof globalThis & { rookeryBus?: Bus }

/** Starts the live updates of this process; a second call gives the same bus. */
export function startBus(authority: Authority): Bus {
  shared.rookeryBus ??= new Bus(authority)
  return shared.rookeryBus
}

/** The bus of this process, null before it is started. */
export function findBus(): Bus | null {
  return shared.rookeryBus ?? null
}
