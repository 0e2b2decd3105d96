import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { companySizes, industries } from '../../shared/accounts/model.ts';
import { bilingualText } from '../../shared/kernel/text.ts';
import { opportunityStages } from '../../shared/opportunities/model.ts';

const demoContent = z.strictObject({
  account: z.strictObject({
    name: bilingualText,
    industry: z.enum(industries),
    region: bilingualText,
    size: z.enum(companySizes),
    background: bilingualText,
  }),
  people: z.array(z.strictObject({ name: bilingualText, title: bilingualText })),
  opportunity: z.strictObject({
    name: bilingualText,
    stage: z.enum(opportunityStages),
    amount: z.number(),
    /** Counted from the day of loading, so that the demo is never a deal of last year. */
    expectedInDays: z.number().int(),
  }),
  /** Who said each number of the model, by driver. */
  sources: z.record(z.string(), z.strictObject({ text: bilingualText, confirmedBy: bilingualText.nullable() })),
});
export type DemoContent = Readonly<z.infer<typeof demoContent>>;

/** The demo customer as it ships, in both languages. */
export function readDemoContent(path: string): DemoContent {
  return demoContent.parse(JSON.parse(readFileSync(path, 'utf8')));
}
