const createRole = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'rookery_app') then create role rookery_app nologin; end if;
end $$`

// Its tables have row security without a policy, which shows a role that does not own them no job at all.
const allowJobs = `
do $$ declare job_table record; begin
  for job_table in
    select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'rookery_app')
  loop
    execute format('create policy rookery_app on %s to rookery_app using (true) with check (true)', job_table.name);
  end loop;
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
  allowJobs,
  "grant select on all tables in schema drizzle to rookery_app",
  "revoke update, delete, truncate on audit, events from rookery_app",
]
