/**
 * How a web process is kept small: a cap far above what it needs makes Node collect before the heap has grown to
 * many times what lives in it, and two arenas keep the C library from holding memory for every thread. An operator's
 * own settings go first.
 */
export function withWebMemory(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { MALLOC_ARENA_MAX: "2", ...env, NODE_OPTIONS: `--max-old-space-size=384 ${env.NODE_OPTIONS ?? ""}` }
}
