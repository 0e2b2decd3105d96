CREATE TABLE `decision_layers` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`planned_min_days` integer,
	`planned_max_days` integer,
	`started_on` text,
	`completed_on` text,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_layers_by_opportunity` ON `decision_layers` (`opportunity_id`,`key`);--> statement-breakpoint
CREATE TABLE `decision_simulations` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`assumptions` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_simulations_by_opportunity` ON `decision_simulations` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `judgements` (
	`id` text PRIMARY KEY NOT NULL,
	`stakeholder_id` text NOT NULL,
	`aspect` text NOT NULL,
	`value` text,
	`source` text NOT NULL,
	`evidence_on` text NOT NULL,
	`confidence` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`author_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "judgements_aspect" CHECK("judgements"."aspect" IN ('stance', 'coverage', 'influence', 'buyingRole', 'politicalStatus', 'decisionOrientation', 'responseMode', 'vetoKind', 'vetoState')),
	CONSTRAINT "judgements_source" CHECK("judgements"."source" IN ('seen', 'reported', 'guessed')),
	CONSTRAINT "judgements_confidence" CHECK("judgements"."confidence" IN ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `judgements_by_stakeholder` ON `judgements` (`stakeholder_id`,`aspect`,`evidence_on`);--> statement-breakpoint
CREATE INDEX `judgements_by_author` ON `judgements` (`author_id`);--> statement-breakpoint
CREATE TABLE `map_edges` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`kind` text NOT NULL,
	`weight` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`since` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`from_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "map_edges_kind" CHECK("map_edges"."kind" IN ('reports-to', 'dotted-line', 'influences', 'conflict', 'ally', 'approves-before', 'proxy', 'introduced-by', 'blocks')),
	CONSTRAINT "map_edges_weight" CHECK("map_edges"."weight" BETWEEN 1 AND 3)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `map_edges_by_ends` ON `map_edges` (`from_id`,`to_id`,`kind`);--> statement-breakpoint
CREATE INDEX `map_edges_by_end` ON `map_edges` (`to_id`);--> statement-breakpoint
CREATE INDEX `map_edges_by_opportunity` ON `map_edges` (`opportunity_id`);--> statement-breakpoint
CREATE TABLE `map_mutes` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`code` text NOT NULL,
	`stakeholder_id` text,
	`reason` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`stakeholder_id`) REFERENCES `stakeholders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `map_mutes_by_opportunity` ON `map_mutes` (`opportunity_id`);--> statement-breakpoint
CREATE INDEX `map_mutes_by_stakeholder` ON `map_mutes` (`stakeholder_id`);--> statement-breakpoint
CREATE TABLE `map_scorings` (
	`id` text PRIMARY KEY NOT NULL,
	`weights` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `__new_stakeholders` (
	`id` text PRIMARY KEY NOT NULL,
	`opportunity_id` text NOT NULL,
	`person_id` text,
	`placeholder` text DEFAULT '' NOT NULL,
	`layer` text,
	`x` real,
	`y` real,
	`buying_role` text,
	`political_status` text,
	`stance` text DEFAULT 'neutral' NOT NULL,
	`influence` integer DEFAULT 3 NOT NULL,
	`coverage` text DEFAULT 'unknown' NOT NULL,
	`decision_orientation` text,
	`response_mode` text,
	`veto_kind` text DEFAULT 'none' NOT NULL,
	`veto_state` text DEFAULT 'dormant' NOT NULL,
	`veto_scopes` text DEFAULT '[]' NOT NULL,
	`veto_trigger` text DEFAULT '' NOT NULL,
	`veto_release` text DEFAULT '' NOT NULL,
	`veto_proof` text DEFAULT '' NOT NULL,
	`personal_win` text DEFAULT '' NOT NULL,
	`concerns` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`covered_by_id` text,
	`since` text DEFAULT '1970-01-01' NOT NULL,
	`until` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`covered_by_id`) REFERENCES `teammates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "stakeholders_buying_role" CHECK("__new_stakeholders"."buying_role" IN ('approver', 'decision-maker', 'evaluator', 'user')),
	CONSTRAINT "stakeholders_political_status" CHECK("__new_stakeholders"."political_status" IN ('inner-circle', 'political-structure', 'outside')),
	CONSTRAINT "stakeholders_stance" CHECK("__new_stakeholders"."stance" IN ('mentor', 'supporter', 'neutral', 'non-supporter', 'enemy')),
	CONSTRAINT "stakeholders_influence" CHECK("__new_stakeholders"."influence" BETWEEN 1 AND 5),
	CONSTRAINT "stakeholders_coverage" CHECK("__new_stakeholders"."coverage" IN ('unknown', 'no-contact', 'brief', 'multiple', 'in-depth')),
	CONSTRAINT "stakeholders_decision_orientation" CHECK("__new_stakeholders"."decision_orientation" IN ('financial', 'technical', 'relationship', 'business')),
	CONSTRAINT "stakeholders_response_mode" CHECK("__new_stakeholders"."response_mode" IN ('growth', 'trouble', 'even-keel', 'overconfident')),
	CONSTRAINT "stakeholders_veto_kind" CHECK("__new_stakeholders"."veto_kind" IN ('none', 'scope', 'absolute')),
	CONSTRAINT "stakeholders_veto_state" CHECK("__new_stakeholders"."veto_state" IN ('dormant', 'triggered', 'lifted'))
);
--> statement-breakpoint
INSERT INTO `__new_stakeholders`("id", "opportunity_id", "person_id", "buying_role", "since", "created_at", "updated_at") SELECT "id", "opportunity_id", "person_id", "buying_role", substr("created_at", 1, 10), "created_at", "updated_at" FROM `stakeholders`;--> statement-breakpoint
DROP TABLE `stakeholders`;--> statement-breakpoint
ALTER TABLE `__new_stakeholders` RENAME TO `stakeholders`;--> statement-breakpoint
CREATE UNIQUE INDEX `stakeholders_by_opportunity` ON `stakeholders` (`opportunity_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `stakeholders_by_person` ON `stakeholders` (`person_id`);--> statement-breakpoint
CREATE INDEX `stakeholders_by_teammate` ON `stakeholders` (`covered_by_id`);