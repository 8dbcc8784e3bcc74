import { sql } from "drizzle-orm"
import { expect, test } from "vitest"
import { people } from "./schema/people"
import { shareParameters } from "./shared-parameters"

test("a placeholder named twice is one parameter, plain values are their own", () => {
  const viewer = sql.placeholder("viewer")
  const { text, params } = shareParameters(
    sql`select ${1} from ${people} where ${people.id} = ${viewer} or ${viewer} = ${sql`${sql.placeholder("other")} + ${viewer} + ${1}`}`,
  )
  expect(text).toBe('select $1 from "people" where "people"."id" = $2 or $2 = $3 + $2 + $4')
  expect(params).toEqual([1, viewer, sql.placeholder("other"), 1])
})
