import { readdirSync, readFileSync } from "node:fs"

/** Linux counts processor time of a process in hundredths of a second. */
const msPerTick = 10

type Process = { pid: number; parent: number; ticks: number }

/** Processor time used so far by a process, all its living descendants and those it has buried, in milliseconds. */
export function cpuMsOfTree(root: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)))
  const tree = new Set([root])
  // Children have larger pids than their parents except after a wrap; two passes cover that too.
  for (let pass = 0; pass < 2; pass++)
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid)
  const ticks = processes.filter(({ pid }) => tree.has(pid)).reduce((sum, process) => sum + process.ticks, 0)
  return ticks * msPerTick
}

function readProcess(pid: number): Process[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number)
    const [own = 0, ownSystem = 0, children = 0, childrenSystem = 0] = fields.slice(11, 15)
    return [{ pid, parent: fields[1] ?? 0, ticks: own + ownSystem + children + childrenSystem }]
  } catch {
    return [] // It ended between the listing and the reading.
  }
}

/** Resident memory of one process, in megabytes. */
export function residentMb(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1])
  return Math.round((pages * 4096) / 1e6)
}
