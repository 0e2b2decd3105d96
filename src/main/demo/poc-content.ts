import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { layerKinds } from '../../shared/decision-map/layer.ts';
import { bilingualText } from '../../shared/kernel/text.ts';
import { criterionFields } from '../../shared/poc/criterion.ts';
import { environments, gateItems, pocKinds, pocStatuses } from '../../shared/poc/model.ts';
import {
  changeStates,
  dataOrigins,
  issueKinds,
  issueStates,
  pocPhases,
  severities,
} from '../../shared/poc/registers.ts';

const optionalText = z.strictObject({ zh: z.string(), en: z.string() });
/** Stands for a person, as in the demo's own content. */
const code = z.string().min(1);
/** Stands for a criterion inside this file. */
const criterionKey = z.string().min(1);
/** Days from the day of loading, negative before it; what falls on a weekend moves off it. */
const inDays = z.number().int();

const { metric, direction, baseline, target, stretch, mustHave, weight, method, minSample } = criterionFields.shape;

/** A figure as somebody notes it: successes out of cases, or the figure with its bounds. */
const noted = z.union([
  z.strictObject({ successes: z.number().int(), sample: z.number().int() }),
  z.strictObject({
    value: z.number(),
    low: z.number().optional(),
    high: z.number().optional(),
    sample: z.number().int().optional(),
  }),
]);

const demoPoc = z.strictObject({
  name: bilingualText,
  kind: z.enum(pocKinds),
  status: z.enum(pocStatuses),
  customerLead: code,
  productManager: optionalText,
  startsInDays: inDays,
  goLiveInDays: inDays,
  environment: z.enum(environments),
  nextStep: bilingualText,
  gate: z.record(z.enum(gateItems), z.number().int().min(0).max(2)),
  useCases: z.array(bilingualText),
  inScope: bilingualText,
  outOfScope: bilingualText,
  integrations: bilingualText,
  users: bilingualText,
  agreedInDays: inDays,
  plan: z.strictObject({
    /** A template that ships; its tasks are told by their keys. */
    template: z.string(),
    tasks: z.record(
      z.string(),
      z.strictObject({
        /** Working days, where the customer agreed on others than the template proposes. */
        days: z.number().int().optional(),
        customer: code.optional(),
        startedInDays: inDays.optional(),
        doneInDays: inDays.optional(),
        /** Not before this day, said after the baseline was taken. */
        movedToInDays: inDays.optional(),
        progress: z.number().int().optional(),
        evidence: bilingualText.optional(),
      }),
    ),
  }),
  criteria: z.array(
    z.strictObject({
      key: criterionKey,
      name: bilingualText,
      useCase: optionalText,
      layer: z.enum(layerKinds),
      person: code,
      customerOwner: code,
      ...{ metric, direction, baseline, target, stretch, mustHave, weight, method, minSample },
    }),
  ),
  runs: z.array(
    z.strictObject({
      inDays,
      modelVersion: bilingualText,
      environment: bilingualText,
      configHash: z.string(),
      witness: code,
      isFinal: z.boolean(),
      note: bilingualText,
      /** The data set whose file the shares were computed from. */
      dataset: z.number().int(),
      results: z.record(criterionKey, noted),
    }),
  ),
  datasets: z.array(
    z.strictObject({
      name: bilingualText,
      rows: z.number().int(),
      origin: z.enum(dataOrigins),
      sampling: bilingualText,
      period: bilingualText,
      labelSource: bilingualText,
      labelAgreement: z.number(),
      fileName: z.string(),
      sha256: z.string(),
      location: bilingualText,
      access: bilingualText,
      receivedInDays: inDays,
    }),
  ),
  changes: z.array(
    z.strictObject({
      name: bilingualText,
      askedBy: bilingualText,
      askedInDays: inDays,
      daysEffect: z.number().int(),
      state: z.enum(changeStates),
      approvedBy: optionalText,
      decidedInDays: inDays.nullable(),
      note: optionalText,
    }),
  ),
  issues: z.array(
    z.strictObject({
      name: bilingualText,
      kind: z.enum(issueKinds),
      severity: z.enum(severities),
      state: z.enum(issueStates),
      dueInDays: inDays,
      measure: bilingualText,
    }),
  ),
  efforts: z.array(z.strictObject({ phase: z.enum(pocPhases), inDays, hours: z.number(), note: bilingualText })),
});
export type DemoPoc = Readonly<z.infer<typeof demoPoc>>;

/** The demo's POC as it ships, in both languages. */
export function readDemoPoc(path: string): DemoPoc {
  return demoPoc.parse(JSON.parse(readFileSync(path, 'utf8')));
}
