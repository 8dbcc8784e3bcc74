import { generateKeyPairSync, randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"

const Keys = z.object({
  cookieKey: z.string(),
  signingKey: z.looseObject({ kty: z.string(), kid: z.string() }),
})

type Keys = z.infer<typeof Keys>

/** The keys of this data folder, made at the first start: tokens and cookies outlive a restart. */
export function readOrCreateKeys(dataDir: string): Keys {
  const folder = join(dataDir, "identity-provider")
  const path = join(folder, "keys.json")
  if (existsSync(path)) return Keys.parse(JSON.parse(readFileSync(path, "utf8")))
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const signingKey = { ...privateKey.export({ format: "jwk" }), kid: randomBytes(8).toString("hex") }
  const keys = Keys.parse({
    cookieKey: randomBytes(32).toString("base64url"),
    signingKey: { ...signingKey, use: "sig", alg: "RS256" },
  })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(path, JSON.stringify(keys), { mode: 0o600 })
  return keys
}
