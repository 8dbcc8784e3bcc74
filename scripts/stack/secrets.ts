import { randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { freePort } from "../ports"
import { writePrivateFile } from "../private-file"

const Secrets = z.object({
  authSecret: z.string(),
  oidcClientSecret: z.string(),
  /** Part of the issuer's name, and so of every identity: it must not change between starts. */
  identityProviderPort: z.number().int(),
})

export type Secrets = z.infer<typeof Secrets>

/** The secrets of this data folder, made at the first start and readable by its owner only. */
export async function readOrCreateSecrets(dataDir: string): Promise<Secrets> {
  const path = join(dataDir, "secrets.json")
  if (existsSync(path)) return Secrets.parse(JSON.parse(readFileSync(path, "utf8")))
  const secrets: Secrets = {
    authSecret: randomBytes(33).toString("base64url"),
    oidcClientSecret: randomBytes(33).toString("base64url"),
    identityProviderPort: await freePort(),
  }
  writePrivateFile(path, JSON.stringify(secrets, null, 2))
  return secrets
}
