CREATE TABLE `acquaintances` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`other_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "acquaintances_kind" CHECK("acquaintances"."kind" IN ('colleague', 'alumni', 'former-colleague', 'referral'))
);
--> statement-breakpoint
CREATE INDEX `acquaintances_by_person` ON `acquaintances` (`person_id`);--> statement-breakpoint
CREATE INDEX `acquaintances_by_other` ON `acquaintances` (`other_id`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`opportunity_id` text,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`minutes` integer,
	`place` text NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "activities_kind" CHECK("activities"."kind" IN ('meeting', 'visit', 'call', 'mail', 'note')),
	CONSTRAINT "activities_status" CHECK("activities"."status" IN ('planned', 'done', 'cancelled')),
	CONSTRAINT "activities_outcome" CHECK("activities"."outcome" IN ('advance', 'continuation', 'order', 'no-sale'))
);
--> statement-breakpoint
CREATE INDEX `activities_by_account` ON `activities` (`account_id`,`status`,`day`,`kind`);--> statement-breakpoint
CREATE INDEX `activities_by_opportunity` ON `activities` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `activities_by_day` ON `activities` (`status`,`day`,`kind`,`id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`opportunity_id` text,
	`activity_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "attachments_kind" CHECK("attachments"."kind" IN ('png', 'jpeg', 'webp', 'gif', 'pdf', 'office', 'text', 'other'))
);
--> statement-breakpoint
CREATE INDEX `attachments_by_account` ON `attachments` (`account_id`);--> statement-breakpoint
CREATE INDEX `attachments_by_opportunity` ON `attachments` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `attachments_by_activity` ON `attachments` (`activity_id`);--> statement-breakpoint
CREATE INDEX `attachments_by_content` ON `attachments` (`sha256`);--> statement-breakpoint
CREATE TABLE `attendees` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`person_id` text,
	`teammate_id` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teammate_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "attendees_one_of_two" CHECK(("attendees"."person_id" IS NULL) <> ("attendees"."teammate_id" IS NULL))
);
--> statement-breakpoint
CREATE INDEX `attendees_by_activity` ON `attendees` (`activity_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `attendees_by_person` ON `attendees` (`person_id`);--> statement-breakpoint
CREATE INDEX `attendees_by_teammate` ON `attendees` (`teammate_id`);--> statement-breakpoint
CREATE TABLE `criteria_met` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`criterion` text NOT NULL,
	`met_on` text NOT NULL,
	`evidence` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `criteria_met_by_opportunity` ON `criteria_met` (`opportunity_id`,`criterion`);--> statement-breakpoint
CREATE TABLE `distinctions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`other_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `distinctions_by_person` ON `distinctions` (`person_id`,`other_id`);--> statement-breakpoint
CREATE INDEX `distinctions_by_other` ON `distinctions` (`other_id`);--> statement-breakpoint
CREATE TABLE `employments` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`account_id` text,
	`account_name` text NOT NULL,
	`title` text NOT NULL,
	`department` text NOT NULL,
	`until` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `employments_by_person` ON `employments` (`person_id`);--> statement-breakpoint
CREATE INDEX `employments_by_account` ON `employments` (`account_id`);--> statement-breakpoint
CREATE TABLE `integrations` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "integrations_kind" CHECK("integrations"."kind" IN ('system', 'platform', 'hardware', 'partner')),
	CONSTRAINT "integrations_status" CHECK("integrations"."status" IN ('unknown', 'planned', 'verified', 'blocked'))
);
--> statement-breakpoint
CREATE INDEX `integrations_by_account` ON `integrations` (`account_id`);--> statement-breakpoint
CREATE TABLE `relationships` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`teammate_id` text NOT NULL,
	`level` integer NOT NULL,
	`wanted_level` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teammate_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `relationships_by_person` ON `relationships` (`person_id`,`teammate_id`);--> statement-breakpoint
CREATE INDEX `relationships_by_teammate` ON `relationships` (`teammate_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "saved_views_list" CHECK("saved_views"."list" IN ('accounts', 'people', 'opportunities'))
);
--> statement-breakpoint
CREATE TABLE `stakeholders` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`person_id` text NOT NULL,
	`buying_role` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stakeholders_buying_role" CHECK("stakeholders"."buying_role" IN ('approver', 'decision-maker', 'evaluator', 'user'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stakeholders_by_opportunity` ON `stakeholders` (`opportunity_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `stakeholders_by_person` ON `stakeholders` (`person_id`);--> statement-breakpoint
CREATE TABLE `stored_choices` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`due_on` text,
	`done_at` text,
	`owner_id` text,
	`account_id` text,
	`opportunity_id` text,
	`person_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `tasks_open` ON `tasks` (`done_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_by_account` ON `tasks` (`account_id`,`done_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_by_opportunity` ON `tasks` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `tasks_by_person` ON `tasks` (`person_id`);--> statement-breakpoint
CREATE INDEX `tasks_by_owner` ON `tasks` (`owner_id`);--> statement-breakpoint
CREATE TABLE `teammates` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_me` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `__new_opportunities` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`stage` text NOT NULL,
	`amount` real,
	`expected_date` text,
	`owner_id` text,
	`competitors` text DEFAULT '[]' NOT NULL,
	`next_step` text DEFAULT '' NOT NULL,
	`next_step_date` text,
	`close_reason` text,
	`close_note` text DEFAULT '' NOT NULL,
	`close_competitor` text DEFAULT '' NOT NULL,
	`stage_since` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "opportunities_stage" CHECK("__new_opportunities"."stage" IN ('lead', 'qualified', 'proposal', 'poc', 'contract', 'won', 'lost')),
	CONSTRAINT "opportunities_close_reason" CHECK("__new_opportunities"."close_reason" IN ('value-proven', 'poc-result', 'relationship', 'price', 'product-fit', 'product-gap', 'compliance', 'competitor', 'no-budget', 'no-decision', 'timing', 'other'))
);
--> statement-breakpoint
INSERT INTO `__new_opportunities`("id", "account_id", "name", "stage", "amount", "expected_date", "stage_since", "created_at", "updated_at") SELECT "id", "account_id", "name", "stage", "amount", "expected_date", coalesce((SELECT b."at" FROM `changes` AS c JOIN `change_batches` AS b ON b."seq" = c."batch" WHERE c."row_id" = o."id" AND c."column_name" = 'stage' ORDER BY c."seq" DESC LIMIT 1), "created_at"), "created_at", "updated_at" FROM `opportunities` AS o;--> statement-breakpoint
DROP TABLE `opportunities`;--> statement-breakpoint
ALTER TABLE `__new_opportunities` RENAME TO `opportunities`;--> statement-breakpoint
CREATE INDEX `opportunities_by_account` ON `opportunities` (`account_id`,`stage`,`amount`,`expected_date`,`next_step_date`,`next_step`,`stage_since`);--> statement-breakpoint
CREATE INDEX `opportunities_by_owner` ON `opportunities` (`owner_id`);--> statement-breakpoint
CREATE TABLE `__new_accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`industry` text,
	`region` text NOT NULL,
	`size` text,
	`kind` text DEFAULT 'company' NOT NULL,
	`parent_id` text,
	`owner_id` text,
	`source` text,
	`source_detail` text DEFAULT '' NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`needs` text DEFAULT '' NOT NULL,
	`decision_orientation` text,
	`adaptability` text,
	`background` text DEFAULT '' NOT NULL,
	`archived_at` text,
	`is_demo` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "accounts_industry" CHECK("__new_accounts"."industry" IN ('banking', 'insurance', 'securities', 'payment', 'ecommerce', 'retail', 'automotive', 'manufacturing', 'energy', 'healthcare', 'government', 'education', 'telecom', 'media', 'logistics', 'software', 'other')),
	CONSTRAINT "accounts_size" CHECK("__new_accounts"."size" IN ('1-99', '100-499', '500-1999', '2000-9999', '10000+')),
	CONSTRAINT "accounts_kind" CHECK("__new_accounts"."kind" IN ('group', 'company', 'department')),
	CONSTRAINT "accounts_source" CHECK("__new_accounts"."source" IN ('summit', 'annual-report', 'referral', 'tender', 'inbound', 'outreach', 'partner', 'other')),
	CONSTRAINT "accounts_decision_orientation" CHECK("__new_accounts"."decision_orientation" IN ('financial', 'technical', 'relationship', 'business')),
	CONSTRAINT "accounts_adaptability" CHECK("__new_accounts"."adaptability" IN ('innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'))
);
--> statement-breakpoint
INSERT INTO `__new_accounts`("id", "name", "industry", "region", "size", "background", "is_demo", "created_at", "updated_at") SELECT "id", "name", "industry", "region", "size", "notes", "is_demo", "created_at", "updated_at" FROM `accounts`;--> statement-breakpoint
DROP TABLE `accounts`;--> statement-breakpoint
ALTER TABLE `__new_accounts` RENAME TO `accounts`;--> statement-breakpoint
CREATE INDEX `accounts_by_industry` ON `accounts` (`industry`);--> statement-breakpoint
CREATE INDEX `accounts_by_parent` ON `accounts` (`parent_id`);--> statement-breakpoint
CREATE INDEX `accounts_by_owner` ON `accounts` (`owner_id`);--> statement-breakpoint
ALTER TABLE `people` ADD `department` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `phone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `email` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `cadence_days` integer;--> statement-breakpoint
CREATE INDEX `people_by_name` ON `people` (`name`,`title`,`account_id`,`id`);--> statement-breakpoint
CREATE INDEX `people_with_cadence` ON `people` (`id`,`cadence_days`) WHERE "people"."cadence_days" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `search_entries_by_name` ON `search_entries` (`name_key`);--> statement-breakpoint
CREATE INDEX `changes_deletions` ON `changes` (`batch`) WHERE operation = 'delete' AND before IS NOT NULL;--> statement-breakpoint
-- The change log follows: undo must restore rows that the new tables take.
UPDATE `changes` SET "column_name" = 'background' WHERE "table_name" = 'accounts' AND "column_name" = 'notes';--> statement-breakpoint
UPDATE `change_batches` SET "field" = 'background' WHERE "action" = 'account.update' AND "field" = 'notes';--> statement-breakpoint
UPDATE `changes` SET
  "before" = json_remove(json_set("before", '$.background', json_extract("before", '$.notes')), '$.notes'),
  "after" = json_remove(json_set("after", '$.background', json_extract("after", '$.notes')), '$.notes')
WHERE "table_name" = 'accounts' AND "operation" IN ('insert', 'delete');--> statement-breakpoint
UPDATE `changes` AS row SET
  "before" = json_set("before", '$.stage_since', coalesce((SELECT b."at" FROM `changes` AS c JOIN `change_batches` AS b ON b."seq" = c."batch" WHERE c."row_id" = row."row_id" AND c."column_name" = 'stage' AND c."seq" < row."seq" ORDER BY c."seq" DESC LIMIT 1), json_extract("before", '$.created_at'))),
  "after" = json_set("after", '$.stage_since', coalesce((SELECT b."at" FROM `changes` AS c JOIN `change_batches` AS b ON b."seq" = c."batch" WHERE c."row_id" = row."row_id" AND c."column_name" = 'stage' AND c."seq" < row."seq" ORDER BY c."seq" DESC LIMIT 1), json_extract("after", '$.created_at')))
WHERE "table_name" = 'opportunities' AND "operation" IN ('insert', 'delete');
