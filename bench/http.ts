import { join } from "node:path"
import pg from "pg"
import { benchCluster } from "./cluster"
import { dataSets } from "./generate/size"
import { signInMany } from "./http/callers"
import { createPost, findActionId, homeHtml, homeJson, likePost } from "./http/calls"
import { cpuMsOfTree, residentMb } from "./http/cpu"
import { type Call, load, send } from "./http/load"
import { type Served, serveApp, serveTrivial } from "./http/web"

const clients = 16
const people = 500
const root = join(import.meta.dirname, "..")

type Run = {
  name: string
  count: number
  call: (index: number) => Call
  /** Whether an answer is what was asked for, so that refusals are not counted as speed. */
  isGood: (answer: { status: number; body: string }) => boolean
  /** The aim: milliseconds of processor time a request, web and database together. */
  aimMs: number
}

const cluster = await benchCluster(dataSets.S)
const admin = new pg.Client({ connectionString: cluster.adminUrl })
await admin.connect()
const web = await serveApp(cluster.appUrl)
try {
  process.exitCode = (await benchmark(web)) ? 0 : 1
} finally {
  await web.stop()
  await admin.end()
  await cluster.remove()
}

async function benchmark(app: Served): Promise<boolean> {
  const rows = []
  for (const run of await plan(app)) {
    // As long as it is measured: a web process that has served for a while is compiled.
    await load({ port: app.port, clients }, run.count, run.call, run.isGood)
    rows.push(await measure(app, run))
  }
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])))
  const memory = residentMb(app.pid)
  console.log(`web process after load: ${memory} MB (aim: under 300)`)
  return rows.every((row) => row.failures === 0 && row.withinAim) && memory < 300
}

async function plan({ origin, port }: Served): Promise<Run[]> {
  const callers = await signInMany(admin, people)
  const caller = (index: number) => callers[index % callers.length] ?? { cookie: "" }
  const { rows: posts } = await admin.query<{ id: string }>(
    "select id from posts where visibility = 0 and repost_of_id is null and reply_to_id is null order by id desc limit 3000",
  )
  const [post, like] = ["sendPostAction", "reactToPostAction"].map((name) => findActionId(root, name))
  const first = await send(undefined, port, homeJson(caller(0)))
  console.log(`home JSON: ${first.status}, ${first.body.length} bytes`)
  const done = ({ status, body }: { status: number; body: string }) =>
    status === 200 && body.includes('"ok":true')
  return [
    { name: "home JSON", count: 3000, call: (i) => homeJson(caller(i)), isGood: shows('"items"'), aimMs: 4 },
    {
      name: "home HTML",
      count: 1000,
      call: (i) => homeHtml(caller(i)),
      isGood: shows("<article"),
      aimMs: 20,
    },
    {
      name: "post",
      count: 1500,
      call: (i) => createPost(post ?? "", origin, caller(i), i),
      isGood: done,
      aimMs: 6,
    },
    {
      name: "like",
      count: 3000,
      call: (i) => likePost(like ?? "", origin, caller(i), posts[(i * 7) % posts.length]?.id ?? "1"),
      isGood: done,
      aimMs: 6,
    },
  ]
}

function shows(text: string) {
  return (answer: { status: number; body: string }) => answer.status === 200 && answer.body.includes(text)
}

async function measure(app: Served, { name, count, call, isGood, aimMs }: Run) {
  const before = { web: cpuMsOfTree(app.pid), database: cpuMsOfTree(cluster.pid) }
  const result = await load({ port: app.port, clients }, count, call, isGood)
  const webMs = (cpuMsOfTree(app.pid) - before.web) / count
  const databaseMs = (cpuMsOfTree(cluster.pid) - before.database) / count
  const trivial = await measureTrivial(result.bytes, count)
  return {
    name,
    "requests/s": Math.round(result.perSecond),
    "p50 ms": round(result.p50Ms),
    "p99 ms": round(result.p99Ms),
    "trivial/ours": round(trivial / result.perSecond),
    "CPU web ms": round(webMs),
    "CPU database ms": round(databaseMs),
    "CPU ms": round(webMs + databaseMs),
    aim: aimMs,
    bytes: result.bytes,
    failures: result.failures,
    withinAim: webMs + databaseMs <= aimMs,
  }
}

/** Requests a second of the server that does nothing, for answers of the same size. */
async function measureTrivial(bytes: number, count: number): Promise<number> {
  const trivial = await serveTrivial(bytes)
  try {
    const call = (): Call => ({ method: "GET", path: "/", headers: {} })
    const target = { port: trivial.port, clients }
    await load(target, Math.ceil(count / 5), call, () => true)
    return (await load(target, count, call, () => true)).perSecond
  } finally {
    await trivial.stop()
  }
}

function round(value: number) {
  return Math.round(value * 100) / 100
}
