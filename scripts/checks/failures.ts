import { existsSync, readFileSync } from "node:fs"
import { z } from "zod"

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
    }),
  ),
})
const Suite = z.object({
  specs: z.array(Spec).optional(),
  get suites() {
    return z.array(Suite).optional()
  },
})
const PlaywrightReport = z.object({ suites: z.array(Suite) })

/** A line for each test that failed, and why: the end of a long log is what people are shown of it. */
export function failuresOfVitest(file: string): string[] {
  return (read(file, VitestReport)?.testResults ?? []).flatMap(
    ({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((result) => result.status === "failed")
      if (status === "failed" && assertionResults.length === 0) return [line(name, "", message)]
      return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0]))
    },
  )
}

/** The same for browser tests. */
export function failuresOfPlaywright(file: string): string[] {
  const failed = (read(file, PlaywrightReport)?.suites ?? []).flatMap(specsOf).filter(({ ok }) => !ok)
  return failed.map(({ file: name, title, tests }) => {
    const results = tests.flatMap((test) => test.results)
    return line(name, title, results.find(({ error }) => error)?.error?.message)
  })
}

function specsOf({ specs = [], suites = [] }: z.infer<typeof Suite>): z.infer<typeof Spec>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

function line(file: string, title: string, message = "no reason given"): string {
  return `${[file, title].filter(Boolean).join(" › ")}: ${message.split("\n")[0]}`
}

function read<T>(file: string, schema: z.ZodType<T>): T | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : null
}
