import { z } from "zod"
import { isNodeId, nodeIdRule } from "./ids"
import { readLimits } from "./limits"
import { defaultReactions, parseReactions } from "./reactions"

const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => new URL(text).pathname === "/" && !text.includes("?"),
    "must be an origin such as https://rookery.example.com",
  )
  .transform((text) => new URL(text).origin)

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean),
)

const reactions = z.string().transform((text, context) => {
  const parsed = parseReactions(text)
  if (parsed) return parsed
  context.addIssue("must be a list such as like,celebrate,rocket=🚀 Ship it, of at most 8")
  return z.NEVER
})

const Variables = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://"),
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters; make one with: openssl rand -base64 33"),
  PUBLIC_URL: origin,
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
  OIDC_CLIENT_ID: z.string().min(1, "must not be empty"),
  OIDC_CLIENT_SECRET: z.string().min(1, "must not be empty"),
  ALLOWED_EMAIL_DOMAINS: list.refine((domains) => domains.length > 0, "must name at least one domain"),
  FIRST_ADMIN_EMAIL: z.email().optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(8),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ROOKERY_WORKER: z.enum(["inside", "separate"]).default("inside"),
  ROOKERY_NODE_ID: z.string().refine(isNodeId, nodeIdRule).optional(),
  ROOKERY_DEMO: z.enum(["1"]).optional(),
  UNDO_SECONDS: z.coerce.number().int().min(0).max(60).default(10),
  REACTIONS: reactions.default([...defaultReactions]),
  MEDIA_DIR: z.string().min(1, "must not be empty").default(".data/media"),
  S3_BUCKET: z.string().min(1, "must not be empty").optional(),
  S3_REGION: z.string().min(1, "must not be empty").default("us-east-1"),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1, "must not be empty").optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1, "must not be empty").optional(),
  PREVIEWS: z.enum(["on", "off"]).default("on"),
  PREVIEW_ALLOWED_HOSTS: list.default([]),
})

export type Env = z.infer<typeof Variables>

/** A rule of production alone; the demo is built like production and lets everybody in. */
const inProduction = (isSound: (env: Env) => boolean) => (env: Env) =>
  env.ROOKERY_DEMO === "1" || env.NODE_ENV !== "production" || isSound(env)

const Environment = Variables.refine(
  inProduction((env) => !isLoopback(env.OIDC_ISSUER)),
  {
    path: ["OIDC_ISSUER"],
    message: "points at this machine; the demo provider is not for production",
  },
)
  .refine(
    inProduction((env) => isHttps(env.OIDC_ISSUER)),
    {
      path: ["OIDC_ISSUER"],
      message: "must be https: who is on the way could sign in as anybody",
    },
  )
  .refine(
    inProduction((env) => isHttps(env.PUBLIC_URL) || isLoopback(env.PUBLIC_URL)),
    {
      path: ["PUBLIC_URL"],
      message: "must be https (http is accepted for localhost alone)",
    },
  )
  .refine(
    inProduction((env) => env.S3_BUCKET !== undefined || isAbsolute(env.MEDIA_DIR)),
    {
      path: ["MEDIA_DIR"],
      message: "must be a whole path such as /var/lib/rookery/media, unless S3_BUCKET is set",
    },
  )
  .refine((env) => (env.S3_ACCESS_KEY_ID === undefined) === (env.S3_SECRET_ACCESS_KEY === undefined), {
    path: ["S3_SECRET_ACCESS_KEY"],
    message: "goes together with S3_ACCESS_KEY_ID",
  })

/** Whether a URL names this very machine; by the whole host, since localhost.example.com is somebody else. */
const isLoopback = (url: string) =>
  /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(new URL(url).hostname)
/** A path that means the same wherever the process was started. */
const isAbsolute = (path: string) => /^(\/|[A-Za-z]:[\\/])/.test(path)
const isHttps = (url: string) => new URL(url).protocol === "https:"

let parsed: Env | null = null

/**
 * The configuration, parsed once. Throws one error that names every missing or invalid variable and never
 * prints a value.
 */
export function readEnv(): Env {
  if (parsed) return parsed
  const result = Environment.safeParse(process.env)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${reason(issue)}`)
    throw new Error(`The configuration is not complete:\n${[...new Set(lines)].join("\n")}`)
  }
  readLimits(process.env)
  parsed = result.data
  return parsed
}

function reason(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0])
  return process.env[name] === undefined ? "is missing" : issue.message
}
