import "server-only"
import { resolve } from "node:path"
import { type Env, readEnv } from "@/lib/core/env"
import { diskStore } from "./disk-store"
import { s3Store } from "./s3-store"
import type { Store } from "./store"

let current: Store | null = null

/** Where this process keeps files: a bucket if one is configured, else a folder. */
export function currentStore(): Store {
  current ??= openStore(readEnv())
  return current
}

/** Tests keep their files apart; null gives the configured store back. */
export function setStore(store: Store | null): void {
  current = store
}

function openStore({ MEDIA_DIR, ...env }: Env): Store {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (S3_BUCKET === undefined) return diskStore(resolve(/* turbopackIgnore: true */ MEDIA_DIR))
  const credentials =
    S3_ACCESS_KEY_ID !== undefined && S3_SECRET_ACCESS_KEY !== undefined
      ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
      : undefined
  return s3Store({ bucket: S3_BUCKET, region: S3_REGION, endpoint: S3_ENDPOINT, credentials })
}
