import type { NextConfig } from "next"

const config: NextConfig = {
  agentRules: false,
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: ["pg", "graphile-worker", "pino", "rate-limiter-flexible"],
}

export default config
