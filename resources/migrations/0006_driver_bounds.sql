ALTER TABLE `roi_drivers` ADD `low` real;--> statement-breakpoint
ALTER TABLE `roi_drivers` ADD `high` real;