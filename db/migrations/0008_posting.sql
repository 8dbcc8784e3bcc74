CREATE TABLE "bookmark_folders" (
	"id" bigint PRIMARY KEY NOT NULL,
	"owner_id" bigint NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "bookmark_folders_name_size" CHECK (char_length(name) between 1 and 50)
);
--> statement-breakpoint
CREATE TABLE "bookmarks" (
	"id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"post_id" bigint NOT NULL,
	"folder_id" bigint,
	CONSTRAINT "bookmarks_person_id_post_id_pk" PRIMARY KEY("person_id","post_id")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"person_id" bigint NOT NULL,
	"context" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_person_id_context_pk" PRIMARY KEY("person_id","context"),
	CONSTRAINT "drafts_size" CHECK (char_length(context) <= 80 and octet_length(content::text) <= 65536)
);
--> statement-breakpoint
CREATE TABLE "outgoing_posts" (
	"id" bigint PRIMARY KEY NOT NULL,
	"author_id" bigint NOT NULL,
	"contents" jsonb NOT NULL,
	"publish_at" timestamp with time zone NOT NULL,
	"is_scheduled" boolean NOT NULL,
	"failure" text,
	CONSTRAINT "outgoing_posts_size" CHECK (octet_length(contents::text) <= 262144)
);
--> statement-breakpoint
CREATE TABLE "post_edits" (
	"post_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"entities" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "post_edits_post_id_version_pk" PRIMARY KEY("post_id","version")
);
--> statement-breakpoint
CREATE TABLE "thread_choices" (
	"person_id" bigint NOT NULL,
	"root_id" bigint NOT NULL,
	"choice" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "thread_choices_person_id_root_id_pk" PRIMARY KEY("person_id","root_id")
);
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_repost_is_bare";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "pinned_post_id" bigint;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "undo_seconds" smallint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "quote_of_id" bigint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "bookmark_folders" ADD CONSTRAINT "bookmark_folders_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_folder_id_bookmark_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."bookmark_folders"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outgoing_posts" ADD CONSTRAINT "outgoing_posts_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_edits" ADD CONSTRAINT "post_edits_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_choices" ADD CONSTRAINT "thread_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bookmark_folders_name" ON "bookmark_folders" USING btree ("owner_id","name");--> statement-breakpoint
CREATE INDEX "bookmarks_newest" ON "bookmarks" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "bookmarks_folder" ON "bookmarks" USING btree ("folder_id","id") WHERE folder_id is not null;--> statement-breakpoint
CREATE INDEX "drafts_newest" ON "drafts" USING btree ("person_id","updated_at");--> statement-breakpoint
CREATE INDEX "outgoing_posts_due" ON "outgoing_posts" USING btree ("publish_at","id") WHERE failure is null;--> statement-breakpoint
CREATE INDEX "outgoing_posts_author" ON "outgoing_posts" USING btree ("author_id","publish_at","id");--> statement-breakpoint
CREATE INDEX "thread_choices_root" ON "thread_choices" USING btree ("root_id","choice");--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_quote_of_id_posts_id_fk" FOREIGN KEY ("quote_of_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posts_quote_of" ON "posts" USING btree ("quote_of_id","id") WHERE quote_of_id is not null and deleted_at is null;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_undo_seconds" CHECK ("people"."undo_seconds" between 0 and 60);--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_repost_is_bare" CHECK (repost_of_id is null or (body = '' and reply_to_id is null and quote_of_id is null));