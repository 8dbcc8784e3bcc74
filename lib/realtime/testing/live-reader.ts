type Told = { id: string | null; type: string; data: Record<string, unknown>; retryMs: number | null }

export type LiveReader = ReturnType<typeof readLive>

/** A browser's view of a stream: every event that it dispatched, in order, and the place it would come back with. */
export function readLive(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader()
  const told: Told[] = []
  const watchers = new Set<() => void>()
  let lastId: string | null = null
  let text = ""

  const hear = (block: string) => {
    const event = parse(block)
    lastId = event.id ?? lastId
    if (event.type) told.push({ ...event, id: lastId })
  }
  const ended = (async () => {
    const decoder = new TextDecoder()
    for (;;) {
      const { value, done } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
      const blocks = text.split("\n\n")
      text = blocks.pop() ?? ""
      for (const block of blocks) hear(block)
      for (const watch of [...watchers]) watch()
    }
  })()

  return {
    told,
    ended,
    lastId: () => lastId,
    ofType: (type: string) => told.filter((event) => event.type === type),
    /** Resolves when what was told until then is enough. */
    until: (isEnough: (events: Told[], id: string | null) => boolean) =>
      new Promise<void>((resolve) => {
        const watch = () => {
          if (!isEnough(told, lastId)) return
          watchers.delete(watch)
          resolve()
        }
        watchers.add(watch)
        watch()
      }),
    close: async () => {
      await reader.cancel()
      await ended
    },
  }
}

function parse(block: string): Told {
  const event: Told = { id: null, type: "", data: {}, retryMs: null }
  for (const line of block.split("\n")) {
    const [, field, value = ""] = /^(\w*): ?(.*)$/.exec(line) ?? []
    if (field === "id") event.id = value
    if (field === "event") event.type = value
    if (field === "data") event.data = JSON.parse(value)
    if (field === "retry") event.retryMs = Number(value)
  }
  return event
}
