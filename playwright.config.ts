import { defineConfig, devices } from "@playwright/test"
import { findBrowser } from "./scripts/browser"
import { borrowedByWorker } from "./scripts/stack/worker-environment"

const { executablePath, env, args } = findBrowser()

// Fixtures sign people in through the server's own modules, and those refuse to load without this condition.
const condition = "--conditions=react-server"
if (![...process.execArgv, process.env.NODE_OPTIONS].some((option) => option?.includes(condition)))
  throw new Error("Start the browser tests with: npm run e2e -- [files and options of Playwright]")
// Workers get it this way.
process.env.NODE_OPTIONS = condition
Object.assign(process.env, borrowedByWorker(process.env))

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/playwright-global-setup.ts",
  globalTeardown: "./scripts/playwright-global-teardown.ts",
  // Each worker has a company of its own and takes the next file when it is done: what is open sees only its own doing.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.PUBLIC_URL,
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args, env },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
  ],
})
