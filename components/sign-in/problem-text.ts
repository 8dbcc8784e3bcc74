const texts: Record<string, string> = {
  refused: "You could not be signed in. If you should have access, ask your IT team.",
  busy: "Too many attempts from your network. Try again in a few minutes.",
  unavailable: "Your company's sign-in is out of reach. Try again in a moment.",
}

/** What the sign-in page says after an attempt that failed: never why, since that would tell who exists. */
export function problemText(problem: string | string[] | undefined): string | null {
  return typeof problem === "string" && Object.hasOwn(texts, problem) ? (texts[problem] ?? null) : null
}
