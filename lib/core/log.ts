import pino from "pino"

/**
 * JSON lines on standard output. Log ids, counts and durations; never bodies, names, e-mails or tokens.
 * The paths below are a net for what slips through, not a licence.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "*.email",
      "*.body",
      "*.token",
      "*.cookie",
      "*.authorization",
      "*.secret",
      "*.password",
      "email",
      "body",
      "token",
    ],
    censor: "[private]",
  },
})
