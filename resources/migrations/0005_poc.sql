CREATE TABLE `poc_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`name` text NOT NULL,
	`asked_by` text DEFAULT '' NOT NULL,
	`asked_on` text,
	`days_effect` integer DEFAULT 0 NOT NULL,
	`state` text NOT NULL,
	`approved_by` text DEFAULT '' NOT NULL,
	`decided_on` text,
	`note` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "poc_changes_state" CHECK("poc_changes"."state" IN ('asked', 'approved', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `poc_changes_by_poc` ON `poc_changes` (`poc_id`);--> statement-breakpoint
CREATE TABLE `poc_criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`use_case` text DEFAULT '' NOT NULL,
	`metric` text NOT NULL,
	`direction` text NOT NULL,
	`baseline` real,
	`target` real,
	`stretch` real,
	`must_have` integer DEFAULT false NOT NULL,
	`weight` real NOT NULL,
	`method` text NOT NULL,
	`min_sample` integer,
	`layer` text,
	`person_id` text,
	`owner_id` text,
	`customer_owner_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`customer_owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "poc_criteria_direction" CHECK("poc_criteria"."direction" IN ('higher', 'lower')),
	CONSTRAINT "poc_criteria_method" CHECK("poc_criteria"."method" IN ('automatic', 'sampled', 'survey')),
	CONSTRAINT "poc_criteria_weight" CHECK("poc_criteria"."weight" >= 0)
);
--> statement-breakpoint
CREATE INDEX `poc_criteria_by_poc` ON `poc_criteria` (`poc_id`,`position`);--> statement-breakpoint
CREATE INDEX `poc_criteria_by_person` ON `poc_criteria` (`person_id`);--> statement-breakpoint
CREATE INDEX `poc_criteria_by_owner` ON `poc_criteria` (`owner_id`);--> statement-breakpoint
CREATE INDEX `poc_criteria_by_customer_owner` ON `poc_criteria` (`customer_owner_id`);--> statement-breakpoint
CREATE TABLE `poc_datasets` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`name` text NOT NULL,
	`rows` integer,
	`origin` text NOT NULL,
	`sampling` text DEFAULT '' NOT NULL,
	`period` text DEFAULT '' NOT NULL,
	`label_source` text DEFAULT '' NOT NULL,
	`label_agreement` real,
	`sha256` text DEFAULT '' NOT NULL,
	`location` text DEFAULT '' NOT NULL,
	`access` text DEFAULT '' NOT NULL,
	`received_on` text,
	`returned_on` text,
	`destroyed_on` text,
	`destruction_proof` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "poc_datasets_origin" CHECK("poc_datasets"."origin" IN ('real-masked', 'real', 'synthetic', 'sample'))
);
--> statement-breakpoint
CREATE INDEX `poc_datasets_by_poc` ON `poc_datasets` (`poc_id`);--> statement-breakpoint
CREATE TABLE `poc_efforts` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`teammate_id` text,
	`phase` text NOT NULL,
	`effort_on` text NOT NULL,
	`hours` real NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teammate_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "poc_efforts_phase" CHECK("poc_efforts"."phase" IN ('preparation', 'tuning', 'evaluation', 'other'))
);
--> statement-breakpoint
CREATE INDEX `poc_efforts_by_poc` ON `poc_efforts` (`poc_id`);--> statement-breakpoint
CREATE INDEX `poc_efforts_by_teammate` ON `poc_efforts` (`teammate_id`);--> statement-breakpoint
CREATE TABLE `poc_issues` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`state` text NOT NULL,
	`owner_id` text,
	`due_on` text,
	`measure` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "poc_issues_kind" CHECK("poc_issues"."kind" IN ('issue', 'risk')),
	CONSTRAINT "poc_issues_severity" CHECK("poc_issues"."severity" IN ('high', 'medium', 'low')),
	CONSTRAINT "poc_issues_state" CHECK("poc_issues"."state" IN ('open', 'doing', 'closed'))
);
--> statement-breakpoint
CREATE INDEX `poc_issues_by_poc` ON `poc_issues` (`poc_id`);--> statement-breakpoint
CREATE INDEX `poc_issues_by_owner` ON `poc_issues` (`owner_id`);--> statement-breakpoint
CREATE TABLE `poc_links` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`lag_days` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `poc_tasks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `poc_tasks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `poc_links_by_ends` ON `poc_links` (`from_id`,`to_id`);--> statement-breakpoint
CREATE INDEX `poc_links_by_end` ON `poc_links` (`to_id`);--> statement-breakpoint
CREATE INDEX `poc_links_by_poc` ON `poc_links` (`poc_id`);--> statement-breakpoint
CREATE TABLE `poc_results` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`value` real NOT NULL,
	`low` real,
	`high` real,
	`sample` integer,
	`successes` integer,
	`method` text NOT NULL,
	`file_name` text DEFAULT '' NOT NULL,
	`file_hash` text DEFAULT '' NOT NULL,
	`details` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `poc_runs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`criterion_id`) REFERENCES `poc_criteria`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "poc_results_method" CHECK("poc_results"."method" IN ('none', 'given', 'wilson', 'clopper-pearson', 't', 'bootstrap', 'delong'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `poc_results_by_run` ON `poc_results` (`run_id`,`criterion_id`);--> statement-breakpoint
CREATE INDEX `poc_results_by_criterion` ON `poc_results` (`criterion_id`);--> statement-breakpoint
CREATE TABLE `poc_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`number` integer NOT NULL,
	`run_on` text NOT NULL,
	`model_version` text DEFAULT '' NOT NULL,
	`environment` text DEFAULT '' NOT NULL,
	`config_hash` text DEFAULT '' NOT NULL,
	`tester_id` text,
	`witness_id` text,
	`is_final` integer DEFAULT false NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tester_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`witness_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `poc_runs_by_poc` ON `poc_runs` (`poc_id`,`number`);--> statement-breakpoint
CREATE INDEX `poc_runs_by_tester` ON `poc_runs` (`tester_id`);--> statement-breakpoint
CREATE INDEX `poc_runs_by_witness` ON `poc_runs` (`witness_id`);--> statement-breakpoint
CREATE TABLE `poc_sign_offs` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`outcome` text NOT NULL,
	`signer_id` text,
	`signer_name` text NOT NULL,
	`signer_title` text DEFAULT '' NOT NULL,
	`signer_layer` text,
	`method` text NOT NULL,
	`signed_on` text NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`dissent` text DEFAULT '' NOT NULL,
	`strokes` text DEFAULT '' NOT NULL,
	`result_hash` text NOT NULL,
	`signed_results` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`signer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "poc_sign_offs_outcome" CHECK("poc_sign_offs"."outcome" IN ('passed', 'passed-with-conditions', 'failed')),
	CONSTRAINT "poc_sign_offs_method" CHECK("poc_sign_offs"."method" IN ('handwritten', 'stamped', 'mail'))
);
--> statement-breakpoint
CREATE INDEX `poc_sign_offs_by_poc` ON `poc_sign_offs` (`poc_id`);--> statement-breakpoint
CREATE INDEX `poc_sign_offs_by_signer` ON `poc_sign_offs` (`signer_id`);--> statement-breakpoint
CREATE TABLE `poc_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`poc_id` text NOT NULL,
	`parent_id` text,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`starts_on` text,
	`days` integer NOT NULL,
	`progress` integer DEFAULT 0 NOT NULL,
	`started_on` text,
	`done_on` text,
	`is_blocked` integer DEFAULT false NOT NULL,
	`owner_id` text,
	`customer_owner_id` text,
	`customer_owner_name` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`baseline_start` text,
	`baseline_end` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`poc_id`) REFERENCES `pocs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`customer_owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "poc_tasks_kind" CHECK("poc_tasks"."kind" IN ('phase', 'task', 'milestone'))
);
--> statement-breakpoint
CREATE INDEX `poc_tasks_by_poc` ON `poc_tasks` (`poc_id`,`position`);--> statement-breakpoint
CREATE INDEX `poc_tasks_by_owner` ON `poc_tasks` (`owner_id`);--> statement-breakpoint
CREATE INDEX `poc_tasks_by_customer_owner` ON `poc_tasks` (`customer_owner_id`);--> statement-breakpoint
CREATE TABLE `pocs` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`owner_id` text,
	`product_manager` text DEFAULT '' NOT NULL,
	`customer_lead_id` text,
	`starts_on` text,
	`go_live_on` text,
	`max_extension` integer DEFAULT 5 NOT NULL,
	`environment` text,
	`competitors` text DEFAULT '[]' NOT NULL,
	`next_step` text DEFAULT '' NOT NULL,
	`gate_champion` integer,
	`gate_budget` integer,
	`gate_timeline` integer,
	`gate_people` integer,
	`gate_criteria` integer,
	`gate_next_step` integer,
	`red_flags` text DEFAULT '[]' NOT NULL,
	`override_reason` text DEFAULT '' NOT NULL,
	`override_by` text DEFAULT '' NOT NULL,
	`override_at` text,
	`use_cases` text DEFAULT '[]' NOT NULL,
	`in_scope` text DEFAULT '' NOT NULL,
	`out_of_scope` text DEFAULT '' NOT NULL,
	`integrations` text DEFAULT '' NOT NULL,
	`users` text DEFAULT '' NOT NULL,
	`confidence_level` real DEFAULT 0.95 NOT NULL,
	`agreed_at` text,
	`agreed_hash` text DEFAULT '' NOT NULL,
	`baseline_on` text,
	`ended_on` text,
	`end_reason` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`customer_lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "pocs_kind" CHECK("pocs"."kind" IN ('poc', 'pov', 'pilot', 'bake-off')),
	CONSTRAINT "pocs_status" CHECK("pocs"."status" IN ('draft', 'gate', 'approved', 'preparing', 'running', 'evaluating', 'signing', 'passed', 'passed-with-conditions', 'failed', 'stopped')),
	CONSTRAINT "pocs_environment" CHECK("pocs"."environment" IN ('customer-network', 'our-site', 'cloud'))
);
--> statement-breakpoint
CREATE INDEX `pocs_by_opportunity` ON `pocs` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `pocs_by_owner` ON `pocs` (`owner_id`);--> statement-breakpoint
CREATE INDEX `pocs_by_customer_lead` ON `pocs` (`customer_lead_id`);--> statement-breakpoint
CREATE TABLE `work_calendars` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`days` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `work_calendars_by_year` ON `work_calendars` (`year`);