import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { customerProcedure, internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { bilingualText, languages } from '../kernel/text.ts';
import { benefit, calculation, cost, driver, scenario, settings } from '../roi/model.ts';

/** What the customer may see of an ROI model: its numbers and formulas, no source, no person, no template note. */
export const customerRoiModel = z.strictObject({
  label: bilingualText,
  settings,
  drivers: z.array(
    driver.omit({ provenance: true, ask: true, low: true, high: true, distribution: true }).extend({
      /** Whether the number is the customer's own, measured, or ours. */
      origin: z.enum(['customer', 'measured', 'benchmark', 'ours', 'unanswered']),
    }),
  ),
  calculations: z.array(calculation),
  benefits: z.array(benefit),
  costs: z.array(cost),
  scenarios: z.array(scenario),
});
export type CustomerRoiModel = Readonly<z.infer<typeof customerRoiModel>>;

export const customerRoi = z.strictObject({ accountName: z.string(), model: customerRoiModel });
export type CustomerRoi = Readonly<z.infer<typeof customerRoi>>;

export const presentationContract = {
  /** Opens the customer's window on the ROI model of an opportunity: on a second display, or in place of our window. */
  open: internalProcedure.input(z.strictObject({ opportunityId: recordId })).output(z.void()),
  close: internalProcedure.output(z.void()),
  /** The record this window was opened for; the window cannot ask for another. */
  roi: customerProcedure.output(customerRoi),
  appearance: customerProcedure.output(
    z.strictObject({ language: z.enum(languages), theme: z.enum(['light', 'dark']) }),
  ),
  /** An empty event whenever the shown record changed. */
  changes: customerProcedure.output(eventIterator(z.strictObject({}))),
  /** Leaves presentation mode. */
  leave: customerProcedure.output(z.void()),
};
