import { is, Placeholder, type SQL } from "drizzle-orm"
import { PgDialect } from "drizzle-orm/pg-core"

/**
 * A query's text and parameters, where a placeholder named several times is one parameter: each further one would be
 * sent, parsed and looked up again on every run (a twelfth of a page of posts, measured).
 */
export function shareParameters(query: SQL): { text: string; params: unknown[] } {
  const dialect = new PgDialect()
  const params: unknown[] = []
  dialect.escapeParam = (_number: number, value?: unknown) => {
    const known = is(value, Placeholder) ? params.findIndex((param) => isSame(param, value)) : -1
    return `$${(known < 0 ? params.push(value) - 1 : known) + 1}`
  }
  return { text: dialect.sqlToQuery(query).sql, params }
}

const isSame = (param: unknown, placeholder: Placeholder) =>
  is(param, Placeholder) && param.name === placeholder.name
