ALTER TABLE "group_queue" ADD COLUMN "declined_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "group_bans_person" ON "group_bans" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "group_queue_declined" ON "group_queue" USING btree ("declined_at") WHERE declined_at is not null;