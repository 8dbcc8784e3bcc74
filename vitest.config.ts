import { resolve } from "node:path"
import { configDefaults, defineConfig } from "vitest/config"

const root = import.meta.dirname
const manyFiles = [
  "drizzle-orm",
  "drizzle-orm/pg-core",
  "drizzle-orm/node-postgres",
  "zod",
  "zod/mini",
  "fast-check",
]

const isolated = "**/*.isolated.test.{ts,tsx}"
const elsewhere = [...configDefaults.exclude, "e2e/**", ".next/**", ".data/**"]

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Outside Next its marker throws; the package ships an empty file for the server side.
      { find: /^server-only$/, replacement: resolve(root, "node_modules/server-only/empty.js") },
      { find: /^next\/headers$/, replacement: resolve(root, "lib/auth/testing/sent-headers.ts") },
    ],
  },
  test: {
    // next-auth imports "next/server" by a path that only a bundler finds.
    server: { deps: { inline: ["next-auth"] } },
    // Hundreds of small files that every test file would load one by one.
    deps: { optimizer: { ssr: { enabled: true, include: manyFiles } } },
    setupFiles: ["db/testing/setup.ts"],
    globalSetup: ["scripts/vitest-global-setup.ts"],
    env: {
      AUTH_SECRET: "a-secret-for-tests-of-more-than-32-characters",
      PUBLIC_URL: "http://localhost:3999",
      OIDC_ISSUER: "http://localhost:3998",
      OIDC_CLIENT_ID: "rookery-test",
      OIDC_CLIENT_SECRET: "a-client-secret-for-tests",
      ALLOWED_EMAIL_DOMAINS: "rookery.example",
      FIRST_ADMIN_EMAIL: "Root@rookery.example",
      LOG_LEVEL: "silent",
      // Actions of a test post at once, unless its people want to be able to take them back.
      UNDO_SECONDS: "0",
    },
    maxWorkers: 3,
    // A machine may be busy: time tells a test that hangs from one that waits, and nothing else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Loading the modules costs more than most tests do: files share a process, and with it the modules and a database.
    // Those that replace modules, change the configuration, fill the database to the brim or hold its log of events
    // back for seconds have one of their own.
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          isolate: false,
          // In their turn: a process of which the next file is isolated ends.
          sequence: { groupOrder: 1 },
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...elsewhere, isolated],
        },
      },
      { extends: true, test: { name: "isolated", include: [isolated], exclude: elsewhere } },
    ],
  },
})
