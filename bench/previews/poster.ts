import type { Client } from "pg"
import { pool } from "@/db"
import type { Viewer } from "@/lib/auth/viewer"
import { createPost } from "@/lib/posts/create-post"
import { rate } from "../checks/throughput"
import { viewersSpread } from "../subjects"

const clients = 16

/** Posts for many people, with links to as many hosts or without, and knows when all links were looked at. */
export class Poster {
  private posted = 0

  private constructor(
    private readonly admin: Client,
    private readonly authors: Viewer[],
  ) {}

  static async of(admin: Client, people: number): Promise<Poster> {
    return new Poster(admin, await viewersSpread(200, people))
  }

  /** Posts a second. Each links to a host of its own whose name begins so; to none if that is empty. */
  post(count: number, host = ""): Promise<number> {
    return rate(clients, count, () => {
      const number = this.posted++
      const link = host === "" ? "nowhere in particular, though as long" : `http://${host}-${number}.example/`
      const author = this.authors[number % this.authors.length] as Viewer
      return createPost(author, { body: `What we learned this week, part ${number}, is at ${link}` })
    })
  }

  /** Statements a second that do nothing. */
  nothing(count: number): Promise<number> {
    return rate(clients, count, () => pool.query({ name: "bench_nothing", text: "select" }))
  }

  /** Resolves once no page is left to be looked at. */
  async untilLookedAt(): Promise<void> {
    for (;;) {
      const { rows } = await this.admin.query<{ left: number }>(
        `select count(*)::int as left from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'previews.fetch'`,
      )
      if (rows[0]?.left === 0) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
