ALTER TABLE `poc_changes` ADD `agreed_at` text;--> statement-breakpoint
ALTER TABLE `poc_changes` ADD `opened_at` text;--> statement-breakpoint
ALTER TABLE `pocs` ADD `earlier_overrides` text DEFAULT '[]' NOT NULL;