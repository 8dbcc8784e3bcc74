// What every command runs first, on a clone that may hold no packages yet: nothing but Node's own modules here.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname ?? ".", "..")
const [script, ...args] = process.argv.slice(2)

requireNode(20, 19)
if (!isInstalled()) install()
run()

function requireNode(major, minor) {
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number)
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return
  console.error(`Rookery needs Node ${major}.${minor} or newer; this is ${process.version}.`)
  process.exit(1)
}

// Versions are compared rather than dates: a checkout touches the lock file without changing it.
function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json")
  const wanted = packagesIn("package-lock.json")
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true
    return installed[path] ? installed[path].version === version : optional === true
  })
}

function packagesIn(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : null
}

function install() {
  console.log("Installing the packages (npm ci) …")
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: "inherit" }
  // Under NODE_ENV=production npm would leave out what builds and tests the app.
  const ci = ["ci", "--include=dev", "--no-audit", "--no-fund"]
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...ci], options)
    : spawnSync("npm", ci, { ...options, shell: process.platform === "win32" })
  if (status !== 0) process.exit(status ?? 1)
}

function run() {
  const node = ["--import", "tsx", "--conditions=react-server", `scripts/${script}.ts`, ...args]
  // The channel tells the script when we are killed: it then ends what it started.
  const stdio = ["inherit", "inherit", "inherit", "ipc"]
  const child = spawn(process.execPath, node, { cwd: root, stdio })
  // A terminal sends Ctrl-C to the script as well, and npm repeats it: the script decides when we end.
  process.on("SIGINT", () => undefined)
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  // npm hands a SIGTERM to its shell, and that dies without passing it on.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500)
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
