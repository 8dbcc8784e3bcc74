import { pool } from "@/db"
import { seedDemo } from "@/db/seed"

await seedDemo()
await pool.end()
