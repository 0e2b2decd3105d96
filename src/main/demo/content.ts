import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { integrationKinds, integrationStatuses } from '../../shared/accounts/integration.ts';
import {
  accountSources,
  adaptabilities,
  companySizes,
  decisionOrientations,
  industries,
} from '../../shared/accounts/model.ts';
import { activityKinds, activityOutcomes, activityStatuses, timeOfDay } from '../../shared/activities/model.ts';
import { bilingualText } from '../../shared/kernel/text.ts';
import { criterionCodes } from '../../shared/opportunities/exit-criteria.ts';
import { opportunityStages } from '../../shared/opportunities/model.ts';
import { acquaintanceKinds, relationshipLevel } from '../../shared/people/model.ts';

/** A text that may say nothing. */
const optionalText = z.strictObject({ zh: z.string(), en: z.string() });
/** Stands for a person inside this file. */
const code = z.string().min(1);
/** Days from the day of loading, negative before it: the demo is never a deal of last year. */
const inDays = z.number().int();

const demoContent = z.strictObject({
  /** Our colleague who answers for the customer. */
  owner: bilingualText,
  /** The account above the customer. */
  group: z.strictObject({
    name: bilingualText,
    industry: z.enum(industries),
    region: bilingualText,
    size: z.enum(companySizes),
    background: bilingualText,
  }),
  account: z.strictObject({
    name: bilingualText,
    industry: z.enum(industries),
    region: bilingualText,
    size: z.enum(companySizes),
    background: bilingualText,
    source: z.enum(accountSources),
    sourceDetail: bilingualText,
    tags: z.array(bilingualText),
    needs: bilingualText,
    decisionOrientation: z.enum(decisionOrientations),
    adaptability: z.enum(adaptabilities),
  }),
  integrations: z.array(
    z.strictObject({
      kind: z.enum(integrationKinds),
      name: bilingualText,
      role: bilingualText,
      status: z.enum(integrationStatuses),
      note: optionalText,
    }),
  ),
  people: z.array(
    z.strictObject({
      code,
      name: bilingualText,
      title: bilingualText,
      department: bilingualText,
      phone: z.string(),
      email: z.string(),
      cadenceDays: z.number().int().nullable(),
    }),
  ),
  acquaintances: z.array(
    z.strictObject({ person: code, other: code, kind: z.enum(acquaintanceKinds), note: bilingualText }),
  ),
  /** How well the owner knows whom. */
  relationships: z.array(z.strictObject({ person: code, level: relationshipLevel, wantedLevel: relationshipLevel })),
  opportunity: z.strictObject({
    name: bilingualText,
    stage: z.enum(opportunityStages),
    amount: z.number(),
    expectedInDays: inDays,
    competitors: z.array(bilingualText),
    nextStep: bilingualText,
    nextStepInDays: inDays,
    criteria: z.array(
      z.strictObject({ criterion: z.enum(criterionCodes), daysAgo: z.number().int(), evidence: bilingualText }),
    ),
  }),
  activities: z.array(
    z.strictObject({
      kind: z.enum(activityKinds),
      inDays,
      time: timeOfDay.nullable(),
      minutes: z.number().int().nullable(),
      subject: bilingualText,
      status: z.enum(activityStatuses),
      outcome: z.enum(activityOutcomes).nullable(),
      people: z.array(code),
      place: optionalText,
      body: optionalText,
    }),
  ),
  tasks: z.array(z.strictObject({ title: bilingualText, dueInDays: inDays.nullable(), person: code.nullable() })),
  /** Who said each number of the model, by driver. */
  sources: z.record(z.string(), z.strictObject({ text: bilingualText, confirmedBy: bilingualText.nullable() })),
});
export type DemoContent = Readonly<z.infer<typeof demoContent>>;

/** The demo customer as it ships, in both languages. */
export function readDemoContent(path: string): DemoContent {
  return demoContent.parse(JSON.parse(readFileSync(path, 'utf8')));
}
