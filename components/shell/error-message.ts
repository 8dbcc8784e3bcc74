/** What an error page says: the digest tells a refusal from a fault of ours; nothing else of it reaches the browser. */
export function errorMessage(digest: string | undefined): string {
  if (digest === "rate_limited") return "That was a lot at once. Wait a minute."
  if (digest === "unavailable") return "The server is busy. Try again in a moment."
  return "Something went wrong on our side."
}
