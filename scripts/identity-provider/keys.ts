import { generateKeyPairSync, randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { writePrivateFile } from "../private-file"

const Keys = z.object({
  cookieKey: z.string(),
  signingKey: z.looseObject({ kty: z.string(), kid: z.string() }),
})

type Keys = z.infer<typeof Keys>

/** The keys of this data folder, made at the first start: tokens and cookies outlive a restart. */
export function readOrCreateKeys(dataDir: string): Keys {
  const path = join(dataDir, "identity-provider", "keys.json")
  if (existsSync(path)) return Keys.parse(JSON.parse(readFileSync(path, "utf8")))
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const signingKey = { ...privateKey.export({ format: "jwk" }), kid: randomBytes(8).toString("hex") }
  const keys = Keys.parse({
    cookieKey: randomBytes(32).toString("base64url"),
    signingKey: { ...signingKey, use: "sig", alg: "RS256" },
  })
  writePrivateFile(path, JSON.stringify(keys))
  return keys
}
