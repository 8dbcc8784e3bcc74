import type { NextConfig } from "next"

const everywhere = [
  // For what is no page: data, files, and answers that no page gives. Pages get a policy of their own from the proxy.
  {
    key: "Content-Security-Policy",
    value:
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  // Browsers heed it over https alone.
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  },
]

// What people sent, and pictures from elsewhere: nothing in them runs, also when one is opened by itself.
const files = [{ key: "Content-Security-Policy", value: "default-src 'none'; sandbox" }]

const config: NextConfig = {
  agentRules: false,
  typedRoutes: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  serverExternalPackages: ["pg", "graphile-worker", "pino", "rate-limiter-flexible"],
  // We show no remote pictures; the endpoint would fetch addresses for anybody.
  images: { unoptimized: true },
  experimental: {
    // A post is at most 8 kB; nothing that an action takes is larger than this.
    serverActions: { bodySizeLimit: "64kb" },
    // What is held in memory of a body until the proxy has refused it.
    proxyClientMaxBodySize: "128kb",
  },
  // Of two that set one header the last counts, whatever the handler itself says.
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/api/media/:path+", headers: files },
    { source: "/api/previews/:path+", headers: files },
  ],
}

export default config
