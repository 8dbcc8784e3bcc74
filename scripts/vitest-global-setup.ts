import { migrateDatabase } from "@/db/migrate"
import { throwAwayCluster } from "./postgres/throw-away"

const template = "rookery_template"

/** One cluster for the whole run, its schema migrated once; each test file clones the template for itself. */
export default async function setup() {
  const cluster = await throwAwayCluster({ max_connections: "200" })
  await cluster.createDatabase(template)
  await migrateDatabase(cluster.ownerUrl(template))
  // Workers inherit the environment. A clone's URL is one of these with the template's name replaced.
  Object.assign(process.env, {
    TEST_TEMPLATE_DATABASE: template,
    TEST_CLUSTER_ADMIN_URL: cluster.adminUrl("postgres"),
    TEST_OWNER_URL: cluster.ownerUrl(template),
    TEST_APP_URL: cluster.appUrl(template),
  })
  return cluster.remove
}
