/** How deep a list or object may lie in others. */
const maxDepth = 32
const maxFields = 200
const quoted = /"(?:[^"\\]|\\.)*"?/g
/** Fields in which Next sends an action's arguments; all others are the fields of a form. */
const numbered = /^(?:\d+_)?(?:\d+|\$ACTION_\d+:\d+)$/
/** What a form without scripts is bound to: the action, and where its arguments are. */
const bound = /^(\$ACTION_\d+:)\d+$/

/**
 * Whether our own pages could have sent this as an action's arguments: a shallow list of JSON. Next reads strings
 * that begin with "$" as orders (maps, streams, numbers of any length, parts that never come) and fails in ways of
 * its own; of those, our pages send a literal "$" and "undefined" alone.
 */
export function isArgumentList(text: string): boolean {
  return Array.isArray(readShallow(text, isPlain))
}

/** The same for a form: whole, of not too many fields, and naming only parts that it has. */
export function isArgumentForm(form: FormData, { isCall }: { isCall: boolean }): boolean {
  const fields = [...form]
  if (fields.length > maxFields) return false
  const parts = fields.filter(([name]) => numbered.test(name))
  const names = new Set(parts.map(([name]) => name))
  if (names.size < parts.length) return false
  const isAllowed = (prefix: string) => (text: string) =>
    isPlain(text) || /^\$K[\da-f]+$/.test(text) || names.has(partName(prefix, text))
  if (isCall && !Array.isArray(readShallow(form.get("0"), isAllowed("")))) return false
  return parts.every(
    ([name, value]) => readShallow(value, isAllowed(bound.exec(name)?.[1] ?? "")) !== undefined,
  )
}

/** The part that a reference such as "$@1" means: the number is hexadecimal there, decimal in the field's name. */
function partName(prefix: string, text: string): string {
  const number = prefix && /^\$@([\da-f]{1,4})$/.exec(text)?.[1]
  return number ? `${prefix}${Number.parseInt(number, 16)}` : ""
}

const isPlain = (text: string) => !text.startsWith("$") || text.startsWith("$$") || text === "$undefined"

/** The JSON of this text; undefined when it is none, too deep, or holds a string that is not allowed. */
function readShallow(text: unknown, isAllowed: (text: string) => boolean): unknown {
  if (typeof text !== "string" || !isShallow(text)) return undefined
  let isFine = true
  try {
    const value: unknown = JSON.parse(text, (_key, part) => {
      if (typeof part === "string" && !isAllowed(part)) isFine = false
      return part
    })
    return isFine ? value : undefined
  } catch {
    return undefined
  }
}

function isShallow(text: string): boolean {
  let depth = 0
  for (const sign of text.replace(quoted, "").replace(/[^[\]{}]/g, "")) {
    depth += sign === "[" || sign === "{" ? 1 : -1
    if (depth > maxDepth) return false
  }
  return depth === 0
}
