import { migrateDatabase } from "@/db/migrate"

const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL
if (!url) {
  console.error("Set MIGRATION_DATABASE_URL to the owner of the schema (or DATABASE_URL, if it is one).")
  process.exit(1)
}
await migrateDatabase(url)
console.log("The database has the newest schema.")
