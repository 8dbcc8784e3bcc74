-- A first sign-in looks for a person provisioned under the verified address, and for the manager's.
-- Locks people against writes while it builds: milliseconds for 100,000 rows.
CREATE INDEX "people_email" ON "people" USING btree ("email");
--> statement-breakpoint
-- Deleted posts leave entries in partial indexes; vacuum is to clear them every time, not only when there are many.
ALTER TABLE "posts" SET (vacuum_index_cleanup = on);
--> statement-breakpoint
-- Every row lives for a second: vacuum by count, not by share, so that the table stays a few pages small.
ALTER TABLE "post_counter_deltas" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
