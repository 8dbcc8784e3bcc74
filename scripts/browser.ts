import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { chromium } from "@playwright/test"
import { unpackBundledChromium } from "./browser-bundle"

interface Browser {
  executablePath: string
  env: NodeJS.ProcessEnv
  args: string[]
}

const rootArgs = ["--no-sandbox", "--disable-gpu"]
const quietArgs = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** The Chromium that tests and screenshots run in: a named one, the system's, Playwright's own, else the one from npm. */
export function findBrowser(): Browser {
  const args = process.getuid?.() === 0 ? [...rootArgs, ...quietArgs] : quietArgs
  const { env } = process
  const named = process.env.CHROMIUM_PATH
  if (named && !starts(named, env)) throw new Error("CHROMIUM_PATH names a file that does not start.")
  const installed = named ?? [...systemPaths(), chromium.executablePath()].find((path) => starts(path, env))
  if (installed) return { executablePath: installed, env, args }
  const bundled = unpackBundledChromium()
  if (bundled && starts(bundled.executablePath, { ...env, ...bundled.env }))
    return { executablePath: bundled.executablePath, env: { ...env, ...bundled.env }, args }
  throw new Error("No Chromium was found. Install one with: npx playwright install --with-deps chromium")
}

// A browser that is there but lacks a system library is as good as none, so each candidate is asked for its version.
function starts(path: string, env: NodeJS.ProcessEnv): boolean {
  if (!existsSync(path)) return false
  if (process.platform === "win32") return true
  return (
    spawnSync(path, ["--version", "--no-sandbox"], { env, stdio: "ignore", timeout: 10_000 }).status === 0
  )
}

function systemPaths(): string[] {
  if (process.platform === "darwin")
    return ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (process.platform === "win32")
    return [process.env.PROGRAMFILES, process.env.LOCALAPPDATA].map((folder) =>
      join(folder ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
    )
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
