/**
 * The number of every advisory lock, in one place so that no two purposes share one. The chain of audit rows has
 * 727410002, in the function that its migration makes; the acts between two people lock by a hash of both.
 */
export const locks = {
  /** One at a time brings the schema to the newest version. */
  migration: 727_410_001,
  /** First sign-ins take turns. */
  provision: 727_410_003,
  /** Held for a whole term: whoever holds it leads, and whoever dies lets go of it. */
  leader: 727_410_010,
  /** One at a time fills an empty company with the demo. */
  demo: 727_410_090,
} as const

/** Locks of two numbers, this one and a hash of the worker's id: held as long as the worker is alive. */
export const workerLocks = 727_410
