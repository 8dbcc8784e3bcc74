import { migrateDatabase } from "@/db/migrate"
import { throwAwayCluster } from "./postgres/throw-away"

const template = "rookery_template"

/** One cluster for the whole run, its schema migrated once; each process of tests clones the template for itself. */
export default async function setup() {
  const cluster = await throwAwayCluster({ max_connections: "200" })
  await cluster.createDatabase(template)
  await migrateDatabase(cluster.ownerUrl(template))
  // Workers inherit the environment. A clone's URL is one of these with another name at its end.
  Object.assign(process.env, {
    TEST_TEMPLATE: template,
    TEST_ADMIN_URL: cluster.adminUrl("postgres"),
    TEST_OWNER_URL: cluster.ownerUrl(template),
    TEST_APP_URL: cluster.appUrl(template),
  })
  return cluster.remove
}
