import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"

const packageName = "@sparticuz/chromium"

/** The Chromium of npm with all its libraries and fonts, unpacked once; null where it was not built for this platform. */
export function unpackBundledChromium(): { executablePath: string; env: Record<string, string> } | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve(packageName))))
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const target = resolve("node_modules/.cache/rookery", `chromium-${version}`)
  if (!existsSync(target)) unpackInto(target)
  return {
    executablePath: join(target, "chromium"),
    env: {
      LD_LIBRARY_PATH: [join(target, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_PATH: join(target, "fonts"),
    },
  }
}

// The package unpacks into the temporary folder it is told, and adds its libraries only where it believes to be on Lambda.
// Its own arguments for Chromium are never used: they switch web security off.
function unpackInto(target: string): void {
  const partial = `${target}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const script = `import("${packageName}").then((bundle) => bundle.default.executablePath())`
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" }
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], { env, encoding: "utf8" })
  if (status !== 0) throw new Error(`The Chromium of ${packageName} could not be unpacked: ${stderr}`)
  writeFileSync(join(partial, "fonts", "fonts.conf"), fontConfiguration(target))
  if (existsSync(target)) rmSync(partial, { recursive: true })
  else renameSync(partial, target)
}

const fontConfiguration = (target: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(target, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(target, "fonts-cache")}</cachedir>
</fontconfig>
`
