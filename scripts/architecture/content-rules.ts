import { isTest, type SourceFile } from "./source-file"

const maxLines = 250
const maxPageLines = 60

const uncapped = /^(db\/migrations|db\/seed|components\/ui)\//

type Rule = (file: SourceFile) => string | null

const fileCap: Rule = ({ path, lines }) =>
  lines > maxLines && !uncapped.test(path)
    ? `has ${lines} lines; ${maxLines} are the cap: split it by idea`
    : null

const pageCap: Rule = ({ path, lines }) =>
  /^app\/.*\/?page\.tsx$/.test(path) && lines >= maxPageLines
    ? `has ${lines} lines; a page only composes, in under ${maxPageLines}`
    : null

const serverOnly: Rule = ({ path, text }) =>
  /^lib\/.*\/(queries|hydrate|visibility|mutations)\.ts$/.test(path) && !text.includes('import "server-only"')
    ? 'must begin with import "server-only"'
    : null

const oneClock: Rule = ({ path, text }) =>
  /^(lib|db)\//.test(path) &&
  path !== "lib/core/clock.ts" &&
  !isTest(path) &&
  /\bDate\.now\(\)|new Date\(\)/.test(text)
    ? "reads the time itself; use lib/core/clock"
    : null

const noRawSql: Rule = ({ path, text }) =>
  /^(lib|app|components)\//.test(path) && /\bsql\.(raw|identifier)\b/.test(text)
    ? "uses dynamic SQL text"
    : null

const noHtml: Rule = ({ path, text }) =>
  /^(app|components)\//.test(path) && text.includes("dangerouslySetInnerHTML")
    ? "renders HTML from a string"
    : null

/** Each export of a "use server" file is a public endpoint: it must come out of the factory. */
const actionsAreMade: Rule = ({ path, text }) => {
  if (!/^\s*["']use server["']/.test(text)) return null
  if (!/^lib\/[a-z-]+\/actions\.ts$/.test(path))
    return 'has "use server"; server actions live in lib/<feature>/actions.ts'
  const exports = [...text.matchAll(/^export\s+(?!type\b)(.*)$/gm)].map(([, rest = ""]) => rest)
  const bare = exports.find((rest) => !/^const \w+Action\s*(:[^=]+)?= define(Public)?Action\(/.test(rest))
  return bare === undefined ? null : `exports "${bare}"; only defineAction(...) may be exported`
}

/** Test files share processes (vitest.config.ts): what one of them replaces, it would replace for the others. */
const keepsToItself: Rule = ({ path, text }) =>
  /(?<!\.isolated)\.test\.tsx?$/.test(path) &&
  /\bvi\.(mock|doMock|hoisted|resetModules|stubEnv|stubGlobal)\(|process\.env(\.\w+|\["\w+"\]) \??=[^=]|delete process\.env|Object\.assign\(process\.env/.test(
    text,
  )
    ? "replaces modules or the configuration; call it *.isolated.test.ts"
    : null

const rules: Rule[] = [
  ...[fileCap, pageCap, serverOnly, oneClock, noRawSql, noHtml, actionsAreMade],
  keepsToItself,
]

/** What is wrong inside one file, a sentence each. */
export function brokenContents(file: SourceFile): string[] {
  return rules.flatMap((rule) => {
    const reason = rule(file)
    return reason ? [`${file.path} ${reason}`] : []
  })
}
