import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/** Writes a file that its owner alone may read, and makes its folder. With "wx" it throws when the file is there. */
export function writePrivateFile(path: string, text: string, flag: "w" | "wx" = "w"): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, text, { mode: 0o600, flag })
}
