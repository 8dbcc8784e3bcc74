/** A configuration of which nothing but the database, given apart, is ever asked. */
export const benchEnvironment = {
  PUBLIC_URL: "http://localhost:9",
  AUTH_SECRET: "only-for-the-benchmark-0123456789abcdef",
  OIDC_ISSUER: "http://localhost:9",
  OIDC_CLIENT_ID: "bench",
  OIDC_CLIENT_SECRET: "only-for-the-benchmark",
  ALLOWED_EMAIL_DOMAINS: "rookery.example",
  ROOKERY_DEMO: "1",
  LOG_LEVEL: "error",
  UNDO_SECONDS: "0",
}
