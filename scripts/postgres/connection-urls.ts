import type { ClusterRecord } from "./cluster-record"

/** The superuser of our own cluster: creates databases and roles, used by nothing else. */
export const adminRole = "rookery_admin"
/** Owns the database and runs migrations. */
export const ownerRole = "rookery_owner"
/** What the app connects as: owns nothing, may not change the schema. */
export const appRole = "rookery_app"

export function connectionUrls(record: ClusterRecord) {
  const url = (role: string, password: string) => (database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${record.port}/${database}`
  return {
    adminUrl: url(adminRole, record.adminPassword),
    ownerUrl: url(ownerRole, record.ownerPassword),
    appUrl: url(appRole, record.appPassword),
  }
}
