type Listener = () => void

export type KeyedStore<T> = {
  get(key: string): T | undefined
  set(key: string, value: T): void
  subscribe(key: string, listener: Listener): () => void
}

/**
 * What several places on the page show of the same thing. Lives in the browser alone: the server's module is
 * shared by everybody, so nothing may be set while rendering.
 */
export function createKeyedStore<T>(): KeyedStore<T> {
  const values = new Map<string, T>()
  const listeners = new Map<string, Set<Listener>>()
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.set(key, value)
      for (const listener of listeners.get(key) ?? []) listener()
    },
    subscribe(key, listener) {
      const ofKey = listeners.get(key) ?? new Set()
      listeners.set(key, ofKey.add(listener))
      return () => {
        ofKey.delete(listener)
        if (ofKey.size === 0 && listeners.get(key) === ofKey) listeners.delete(key)
      }
    },
  }
}
