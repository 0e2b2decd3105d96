CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`industry` text,
	`region` text NOT NULL,
	`size` text,
	`notes` text NOT NULL,
	`is_demo` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	CONSTRAINT "accounts_industry" CHECK("accounts"."industry" IN ('banking', 'insurance', 'securities', 'payment', 'ecommerce', 'retail', 'automotive', 'manufacturing', 'energy', 'healthcare', 'government', 'education', 'telecom', 'media', 'logistics', 'software', 'other')),
	CONSTRAINT "accounts_size" CHECK("accounts"."size" IN ('1-99', '100-499', '500-1999', '2000-9999', '10000+'))
);
--> statement-breakpoint
CREATE INDEX `accounts_by_industry` ON `accounts` (`industry`);--> statement-breakpoint
CREATE TABLE `change_batches` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`field` text,
	`target` integer,
	`state` text,
	CONSTRAINT "change_batches_kind" CHECK("change_batches"."kind" IN ('edit', 'undo', 'redo')),
	CONSTRAINT "change_batches_state" CHECK("change_batches"."state" IN ('done', 'undone', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `change_batches_by_state` ON `change_batches` (`state`,`seq`);--> statement-breakpoint
CREATE TABLE `change_context` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch` integer
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch` integer NOT NULL,
	`operation` text NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`column_name` text,
	`before` blob,
	`after` blob,
	FOREIGN KEY (`batch`) REFERENCES `change_batches`(`seq`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_operation" CHECK("changes"."operation" IN ('insert', 'update', 'delete'))
);
--> statement-breakpoint
CREATE INDEX `changes_by_batch` ON `changes` (`batch`);--> statement-breakpoint
CREATE INDEX `changes_by_row` ON `changes` (`row_id`,`column_name`);--> statement-breakpoint
CREATE TABLE `opportunities` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`stage` text NOT NULL,
	`amount` real,
	`expected_date` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "opportunities_stage" CHECK("opportunities"."stage" IN ('lead', 'qualified', 'proposal', 'poc', 'contract', 'won', 'lost'))
);
--> statement-breakpoint
CREATE INDEX `opportunities_by_account` ON `opportunities` (`account_id`,`stage`,`amount`,`expected_date`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `people_by_account` ON `people` (`account_id`);--> statement-breakpoint
CREATE TABLE `roi_drivers` (
	`id` text PRIMARY KEY NOT NULL,
	`model_id` text NOT NULL,
	`key` text NOT NULL,
	`value` real,
	`source_kind` text,
	`source_text` text NOT NULL,
	`source_date` text,
	`confidence` text,
	`confirmed_by` text NOT NULL,
	FOREIGN KEY (`model_id`) REFERENCES `roi_models`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "roi_drivers_source_kind" CHECK("roi_drivers"."source_kind" IN ('customer-stated', 'customer-document', 'poc-measured', 'industry-benchmark', 'public-material', 'our-estimate', 'our-quotation')),
	CONSTRAINT "roi_drivers_confidence" CHECK("roi_drivers"."confidence" IN ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roi_drivers_by_model` ON `roi_drivers` (`model_id`,`key`);--> statement-breakpoint
CREATE TABLE `roi_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`model_id` text NOT NULL,
	`key` text NOT NULL,
	`ramp` text,
	`growth` real NOT NULL,
	`risk_adjustment` real NOT NULL,
	`cashable` integer,
	FOREIGN KEY (`model_id`) REFERENCES `roi_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roi_lines_by_model` ON `roi_lines` (`model_id`,`key`);--> statement-breakpoint
CREATE TABLE `roi_models` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`definition` text NOT NULL,
	`horizon_years` integer NOT NULL,
	`discount_rate` real NOT NULL,
	`currency` text NOT NULL,
	`display_scale` text NOT NULL,
	`tax_basis` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "roi_models_currency" CHECK("roi_models"."currency" IN ('CNY')),
	CONSTRAINT "roi_models_display_scale" CHECK("roi_models"."display_scale" IN ('one', 'ten-thousand', 'hundred-million')),
	CONSTRAINT "roi_models_tax_basis" CHECK("roi_models"."tax_basis" IN ('tax-inclusive', 'tax-exclusive'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roi_models_by_opportunity` ON `roi_models` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `roi_scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`model_id` text NOT NULL,
	`key` text NOT NULL,
	`overrides` text NOT NULL,
	FOREIGN KEY (`model_id`) REFERENCES `roi_models`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roi_scenarios_by_model` ON `roi_scenarios` (`model_id`,`key`);--> statement-breakpoint
CREATE TABLE `search_entries` (
	`rowid` integer PRIMARY KEY NOT NULL,
	`entity` text NOT NULL,
	`record_id` text NOT NULL,
	`name_key` text NOT NULL,
	`sort_key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_by_record` ON `search_entries` (`record_id`);