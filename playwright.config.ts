import { defineConfig, devices } from "@playwright/test"
import { findBrowser } from "./scripts/browser"

const { executablePath, env, args } = findBrowser()

// Fixtures sign people in through the server's own modules, and those refuse to load without this condition.
const condition = "--conditions=react-server"
if (![...process.execArgv, process.env.NODE_OPTIONS].some((option) => option?.includes(condition)))
  throw new Error("Start the browser tests with: npm run e2e -- [files and options of Playwright]")
// Workers get it this way.
process.env.NODE_OPTIONS = condition

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/playwright-global-setup.ts",
  // All specs share one company: one at a time, each sees only its own doing.
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
