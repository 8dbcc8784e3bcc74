/** Says on the terminal what went wrong, without the stack: it is for whoever ran the command. */
export function printError(error: unknown): void {
  console.error(error instanceof Error ? error.message : error)
}
