import { z } from 'zod';
import { internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { bilingualText } from '../kernel/text.ts';
import { formulaName, provenance, ramp, roiModel, scenario, settings } from './model.ts';

/** A model as stored: owned by one opportunity. */
export const storedRoiModel = z.strictObject({
  id: recordId,
  opportunityId: recordId,
  model: roiModel,
  /** Ids of the driver rows by driver id, for the field history. */
  driverRows: z.record(formulaName, recordId),
});
export type StoredRoiModel = Readonly<z.infer<typeof storedRoiModel>>;

const ofModel = z.strictObject({ modelId: recordId });

/** Procedures on the ROI model of an opportunity. Every change answers nothing: the change stream refreshes readers. */
export const roiContract = {
  templates: internalProcedure.output(
    z.array(z.strictObject({ id: z.string(), version: z.string(), label: bilingualText })),
  ),
  ofOpportunity: internalProcedure.input(z.strictObject({ opportunityId: recordId })).output(storedRoiModel.nullable()),
  create: internalProcedure
    .input(z.strictObject({ opportunityId: recordId, templateId: z.string() }))
    .output(storedRoiModel),
  /** Value null = a question to ask. Only what is given changes. */
  setDriver: internalProcedure
    .input(
      ofModel.extend({
        driver: formulaName,
        value: z.number().nullable().optional(),
        provenance: provenance.optional(),
        bounds: z
          .strictObject({ low: z.number(), high: z.number() })
          .refine(({ low, high }) => low <= high)
          .optional(),
      }),
    )
    .output(z.void()),
  setSettings: internalProcedure.input(ofModel.extend({ changes: settings.partial() })).output(z.void()),
  setScenario: internalProcedure
    .input(ofModel.extend({ scenario: z.string(), overrides: scenario.shape.overrides }))
    .output(z.void()),
  /** Ramp, growth and risk adjustment of a benefit or a cost. */
  setAssumption: internalProcedure
    .input(
      ofModel.extend({
        line: formulaName,
        changes: z.strictObject({
          ramp: ramp.optional(),
          growth: z.number().gt(-1).max(10).optional(),
          riskAdjustment: z.number().min(0).max(10).optional(),
          cashable: z.boolean().optional(),
        }),
      }),
    )
    .output(z.void()),
  remove: internalProcedure.input(ofModel).output(z.void()),
};
