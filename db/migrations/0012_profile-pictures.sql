CREATE TABLE "profile_pictures" (
	"id" bigint PRIMARY KEY NOT NULL,
	"person_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"failure" text,
	"media_id" bigint NOT NULL,
	"crop" jsonb NOT NULL,
	"variants" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "avatar_id" bigint;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "banner_id" bigint;--> statement-breakpoint
ALTER TABLE "profile_pictures" ADD CONSTRAINT "profile_pictures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "profile_pictures_shown" ON "profile_pictures" USING btree ("person_id","kind") WHERE state = 'ready';--> statement-breakpoint
CREATE UNIQUE INDEX "profile_pictures_coming" ON "profile_pictures" USING btree ("person_id","kind") WHERE state <> 'ready';--> statement-breakpoint
CREATE INDEX "posts_author_media" ON "posts" USING btree ("author_id","id") WHERE (attached & 1) = 1 and visibility = 0 and deleted_at is null;