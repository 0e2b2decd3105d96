ALTER TABLE `tasks` ADD `finding` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `stakeholder_id` text REFERENCES `stakeholders`(`id`) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `tasks_by_stakeholder` ON `tasks` (`stakeholder_id`);