import pg from "pg"

export interface DemoPerson {
  handle: string
  name: string
  email: string | null
  title: string
  department: string
  location: string
  manager: string | null
}

/** The people whom stories and tests are about come first. */
const known = ["ada", "mo", "bo", "cy", "dee", "eve", "nia"]

const query = `
  select p.handle, p.name, p.email, p.title, p.department, p.location, m.handle as manager
  from people p left join people m on m.id = p.manager_id`

/** The company's directory as the demo provider knows it: the people of the database, whoever they are. */
export class DemoPeople {
  private readonly pool: pg.Pool

  constructor(connectionString: string) {
    this.pool = new pg.Pool({ connectionString, max: 2, application_name: "rookery demo provider" })
    this.pool.on("error", () => undefined)
  }

  /** Everybody, at most 500, the known ones first, then by name. */
  async list(): Promise<DemoPerson[]> {
    const { rows } = await this.pool.query<DemoPerson>(`${query} order by p.name, p.id limit 500`)
    const rank = ({ handle }: DemoPerson) => (known.includes(handle) ? known.indexOf(handle) : known.length)
    return rows.sort((a, b) => rank(a) - rank(b))
  }

  async find(handle: string): Promise<DemoPerson | undefined> {
    const { rows } = await this.pool.query<DemoPerson>(`${query} where p.handle = $1`, [handle])
    return rows[0]
  }
}
