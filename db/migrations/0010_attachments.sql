CREATE TABLE "link_previews" (
	"id" bigint PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"url_hash" "bytea" NOT NULL,
	"state" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"site_name" text DEFAULT '' NOT NULL,
	"image_key" text,
	"image_width" integer,
	"image_height" integer,
	"fetched_at" timestamp with time zone,
	"stale_at" timestamp with time zone NOT NULL,
	CONSTRAINT "link_previews_size" CHECK (octet_length(url) <= 4096 and octet_length(url_hash) = 32
      and char_length(title) <= 200 and char_length(description) <= 400 and char_length(site_name) <= 100)
);
--> statement-breakpoint
CREATE TABLE "post_previews" (
	"post_id" bigint NOT NULL,
	"preview_id" bigint NOT NULL,
	CONSTRAINT "post_previews_post_id_pk" PRIMARY KEY("post_id")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" bigint PRIMARY KEY NOT NULL,
	"owner_id" bigint NOT NULL,
	"post_id" bigint,
	"position" smallint DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"failure" text,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"upload_key" text,
	"width" integer,
	"height" integer,
	"thumbhash" "bytea",
	"alt" text DEFAULT '' NOT NULL,
	"focus_x" smallint DEFAULT 50 NOT NULL,
	"focus_y" smallint DEFAULT 50 NOT NULL,
	"variants" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"kept_until" timestamp with time zone NOT NULL,
	CONSTRAINT "media_position" CHECK (position between 0 and 3),
	CONSTRAINT "media_focus" CHECK (focus_x between 0 and 100 and focus_y between 0 and 100),
	CONSTRAINT "media_texts" CHECK (char_length(alt) <= 1500 and char_length(name) between 1 and 255),
	CONSTRAINT "media_bytes" CHECK (bytes > 0 and octet_length(sha256) = 32),
	CONSTRAINT "media_ready_image" CHECK (state <> 'ready' or kind <> 'image' or (width > 0 and height > 0))
);
--> statement-breakpoint
CREATE TABLE "poll_options" (
	"post_id" bigint NOT NULL,
	"n" smallint NOT NULL,
	"text" text NOT NULL,
	"votes" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "poll_options_post_id_n_pk" PRIMARY KEY("post_id","n"),
	CONSTRAINT "poll_options_size" CHECK (n between 0 and 3 and char_length(text) between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "poll_voters" (
	"post_id" bigint NOT NULL,
	"person_id" bigint NOT NULL,
	"choices" smallint[],
	CONSTRAINT "poll_voters_post_id_person_id_pk" PRIMARY KEY("post_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"post_id" bigint PRIMARY KEY NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"is_multiple" boolean NOT NULL,
	"is_anonymous" boolean NOT NULL,
	"results" text NOT NULL,
	"voters" integer DEFAULT 0 NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "likes" ADD COLUMN "kind" text DEFAULT 'like' NOT NULL;--> statement-breakpoint
ALTER TABLE "post_counter_deltas" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "post_counter_deltas" ADD COLUMN "kind_delta" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "post_counters" ADD COLUMN "kinds" jsonb;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "attached" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "is_question" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "answer_id" bigint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "reply_policy" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tail_id" bigint;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tail_count" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "post_previews" ADD CONSTRAINT "post_previews_preview_id_link_previews_id_fk" FOREIGN KEY ("preview_id") REFERENCES "public"."link_previews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_options" ADD CONSTRAINT "poll_options_post_id_polls_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."polls"("post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voters" ADD CONSTRAINT "poll_voters_post_id_polls_post_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."polls"("post_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voters" ADD CONSTRAINT "poll_voters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "link_previews_url" ON "link_previews" USING btree ("url_hash");--> statement-breakpoint
CREATE INDEX "link_previews_waiting" ON "link_previews" USING btree ("id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "post_previews_preview" ON "post_previews" USING btree ("preview_id");--> statement-breakpoint
CREATE INDEX "media_post" ON "media" USING btree ("post_id","position") WHERE post_id is not null;--> statement-breakpoint
CREATE INDEX "media_owner" ON "media" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "media_unposted" ON "media" USING btree ("kept_until") WHERE post_id is null;--> statement-breakpoint
CREATE INDEX "polls_open" ON "polls" USING btree ("closes_at") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_answer_id_posts_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_tail_id_posts_id_fk" FOREIGN KEY ("tail_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posts_unanswered" ON "posts" USING btree ("id") WHERE is_question and answer_id is null and reply_to_id is null and deleted_at is null;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_attached" CHECK (attached between 0 and 7 and (attached = 0 or repost_of_id is null));--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_of_a_thread" CHECK (root_id is null or (not is_question and reply_policy = 0 and closed_at is null and tail_count = 0));--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_answer" CHECK (answer_id is null or is_question);--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_reply_policy" CHECK (reply_policy between 0 and 3);