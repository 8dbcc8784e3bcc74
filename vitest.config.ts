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

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Outside Next its marker throws; the package ships an empty file for the server side.
      { find: /^server-only$/, replacement: resolve(root, "node_modules/server-only/empty.js") },
    ],
  },
  test: {
    // next-auth imports "next/server" by a path that only a bundler finds.
    server: { deps: { inline: ["next-auth"] } },
    // Hundreds of small files that every test file would load one by one.
    deps: { optimizer: { ssr: { enabled: true, include: manyFiles } } },
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: [...configDefaults.exclude, "e2e/**", ".next/**", ".data/**"],
    globalSetup: ["scripts/vitest-global-setup.ts"],
    setupFiles: ["db/testing/setup.ts"],
    maxWorkers: 4,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
