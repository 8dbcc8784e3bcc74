import { startThrowAwayStack } from "./stack/throw-away-stack"

/** Starts the product once for all browser tests. Specs find it through the environment that the app itself has. */
export default async function setup() {
  const stack = await startThrowAwayStack()
  Object.assign(process.env, stack.env)
  return stack.stop
}
