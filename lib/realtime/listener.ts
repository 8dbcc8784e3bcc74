import "server-only"
import { Connection } from "@/db/connection"
import { keepTrying } from "@/lib/core/keep-trying"
import { wakeChannel } from "./announce"

const firstWakeMs = 3000
const checkEveryMs = 10_000

type Handlers = {
  /** On every notification; the first comes at once, when LISTEN has been seen to work. */
  onWake: (connection: Connection) => void
  onLost: () => void
}

/** Holds the one connection of this process that LISTENs until the signal ends it: opened again whenever it is lost. */
export async function keepListening(handlers: Handlers, signal: AbortSignal): Promise<void> {
  await keepTrying(() => listenOnce(handlers, signal), "live updates have no connection", signal)
}

async function listenOnce({ onWake, onLost }: Handlers, signal: AbortSignal): Promise<void> {
  const connection = await Connection.open("listener")
  const close = () => void connection.close()
  const check = setInterval(() => void connection.query({ text: "select" }).catch(close), checkEveryMs)
  signal.addEventListener("abort", close, { once: true })
  if (signal.aborted) close()
  try {
    await hearOneself(connection, onWake)
    await connection.ended
  } finally {
    clearInterval(check)
    signal.removeEventListener("abort", close)
    await connection.close()
    onLost()
  }
}

// A pooler in transaction mode accepts LISTEN and delivers nothing, so the first notification is one's own.
function hearOneself(connection: Connection, onWake: Handlers["onWake"]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = "LISTEN delivers nothing: DATABASE_URL must not lead to a pooler in transaction mode"
    const timer = setTimeout(() => reject(new Error(tooLate)), firstWakeMs)
    void connection.ended.then(() => {
      clearTimeout(timer)
      reject(new Error("the connection was lost"))
    })
    connection.onNotification(wakeChannel, () => {
      clearTimeout(timer)
      resolve()
      onWake(connection)
    })
    connection.query({ text: `listen ${wakeChannel}; notify ${wakeChannel}` }).catch(reject)
  })
}
