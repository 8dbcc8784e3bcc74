import { tmpdir } from "node:os"

// A container's user may have no home, and a library of the worker looks for settings in it as soon as it is loaded.
process.env.HOME ||= tmpdir()
