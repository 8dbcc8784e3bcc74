import { stopTestStacks } from "./stack/test-stacks"

/** A file of its own: what the setup could give back for this would be lost when Ctrl-C ends it early. */
export default async function teardown() {
  await stopTestStacks()
}
