import "server-only"
import { sql } from "drizzle-orm"
import { people } from "@/db/schema/people"
import { statement } from "@/db/statement"

/** Every department once, at most 500: one step of the index each instead of a walk over everybody. */
export const readDepartments = statement<{ department: string }>(
  "people_departments",
  sql`with recursive d as (
        select min(department) as department from ${people} where department > ''
        union all
        select (select min(p.department) from ${people} p where p.department > d.department) from d
        where d.department is not null
      )
      select department from d where department is not null limit 500`,
)
