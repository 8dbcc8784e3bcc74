const createRole = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'rookery_app') then create role rookery_app nologin; end if;
end $$`

/**
 * What the application's role may do, repeated after every migration: read and write rows, run jobs, change no
 * table. The audit log and the events are append-only for it.
 */
export const grants: readonly string[] = [
  createRole,
  "grant usage on schema public, drizzle, graphile_worker to rookery_app",
  "grant select, insert, update, delete on all tables in schema public, graphile_worker to rookery_app",
  "grant usage on all sequences in schema public, graphile_worker to rookery_app",
  "grant execute on all functions in schema public, graphile_worker to rookery_app",
  "grant select on all tables in schema drizzle to rookery_app",
  "revoke update, delete, truncate on audit, events from rookery_app",
]
