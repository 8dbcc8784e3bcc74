type Listener<T> = (value: T) => void

/** Something that happens in one place of the page and that others answer. */
export type Signal<T> = { emit(value: T): void; listen(listener: Listener<T>): () => void }

export function createSignal<T>(): Signal<T> {
  const listeners = new Set<Listener<T>>()
  return {
    emit(value) {
      for (const listener of [...listeners]) listener(value)
    },
    listen(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
