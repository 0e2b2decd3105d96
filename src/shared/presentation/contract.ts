import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { customerProcedure, internalProcedure } from '../kernel/procedure.ts';
import { recordId } from '../kernel/record-id.ts';
import { bilingualText, languages } from '../kernel/text.ts';
import { benefit, calculation, cost, driver, scenario, settings } from '../roi/model.ts';
import { customerPoc } from './customer-poc.ts';

/**
 * What the customer may see of an ROI model: its numbers and formulas, no source, no person, no template note. Named
 * field by field: a field added to the model later stays inside until it is listed here.
 */
export const customerRoiModel = z.strictObject({
  label: bilingualText,
  settings: settings.pick({
    horizonYears: true,
    discountRate: true,
    currency: true,
    displayScale: true,
    taxBasis: true,
  }),
  drivers: z.array(
    driver
      .pick({
        id: true,
        label: true,
        unit: true,
        unitLabel: true,
        group: true,
        deciding: true,
        default: true,
        min: true,
        max: true,
        step: true,
        value: true,
      })
      .extend({
        /** Whether the number is the customer's own, measured, or ours. */
        origin: z.enum(['customer', 'measured', 'benchmark', 'ours', 'unanswered']),
      }),
  ),
  calculations: z.array(calculation.pick({ id: true, label: true, unit: true, unitLabel: true, formula: true })),
  benefits: z.array(
    benefit.pick({
      id: true,
      label: true,
      lever: true,
      formula: true,
      ramp: true,
      growth: true,
      riskAdjustment: true,
      cashable: true,
    }),
  ),
  costs: z.array(
    cost.pick({
      id: true,
      label: true,
      category: true,
      timing: true,
      formula: true,
      growth: true,
      riskAdjustment: true,
      amortisationYears: true,
    }),
  ),
  scenarios: z.array(scenario.pick({ id: true, label: true, overrides: true })),
});
export type CustomerRoiModel = Readonly<z.infer<typeof customerRoiModel>>;

export const customerRoi = z.strictObject({ accountName: z.string(), model: customerRoiModel });
export type CustomerRoi = Readonly<z.infer<typeof customerRoi>>;

/** What of a deal can be shown to the customer. */
const presentable = z.enum(['roi', 'poc']);
export type Presentable = z.infer<typeof presentable>;

/** What a customer's window is opened for: a deal, one POC of it, and what it shows first. */
const presented = z.strictObject({ opportunityId: recordId, pocId: recordId.nullable(), first: presentable });
export type Presented = Readonly<z.infer<typeof presented>>;

export const presentationContract = {
  /** Opens the customer's window: on a second display, or in place of our window. */
  open: internalProcedure.input(presented).output(z.void()),
  close: internalProcedure.output(z.void()),
  /** What of the deal this window was opened for is there to be shown, and what of it comes first. */
  agenda: customerProcedure.output(z.strictObject({ first: presentable, records: z.array(presentable) })),
  /** The records this window was opened for; the window cannot ask for others. */
  roi: customerProcedure.output(customerRoi),
  poc: customerProcedure.output(customerPoc),
  appearance: customerProcedure.output(
    z.strictObject({ language: z.enum(languages), theme: z.enum(['light', 'dark']) }),
  ),
  /** An empty event whenever the shown record changed. */
  changes: customerProcedure.output(eventIterator(z.strictObject({}))),
  /** Leaves presentation mode. */
  leave: customerProcedure.output(z.void()),
};
