import { z } from 'zod';
import { calendarDate } from '../kernel/calendar-date.ts';
import { bilingualText } from '../kernel/text.ts';

/** The four value levers: 降本, 增效, 避险, 增收. */
export const levers = ['cost-saving', 'efficiency', 'risk-avoidance', 'revenue'] as const;
export type Lever = (typeof levers)[number];

export const costCategories = [
  'licence',
  'implementation',
  'integration',
  'hardware',
  'operations',
  'training',
  'internal-staff',
] as const;

/** Where a number comes from. A driver without a value is a question still to be asked: it has no source. */
export const sourceKinds = [
  'customer-stated',
  'customer-document',
  'poc-measured',
  'industry-benchmark',
  'public-material',
  'our-estimate',
  'our-quotation',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const confidences = ['high', 'medium', 'low'] as const;

/** A name usable in formulas: letters (Chinese too), digits and `_`, not starting with a digit. */
export const formulaName = z
  .string()
  .max(64)
  .regex(/^[\p{L}_][\p{L}\p{N}_]*$/u);

export const provenance = z.strictObject({
  kind: z.enum(sourceKinds),
  /** Who said it or which document, page included. */
  text: z.string().max(500),
  date: calendarDate.nullable(),
  confidence: z.enum(confidences).nullable(),
  /** Person of the customer who confirmed the number, as written; empty while nobody has. */
  confirmedBy: z.string().max(100),
});
export type Provenance = Readonly<z.infer<typeof provenance>>;

const distribution = z.enum(['fixed', 'triangular', 'pert', 'normal-truncated']);

/** Names of the groups in which drivers are shown, in order. */
export const driverGroups = ['scale', 'capability', 'workforce', 'operations', 'investment'] as const;

/** 输入参数: a number that the customer or we supply. */
export const driver = z.strictObject({
  id: formulaName,
  label: bilingualText,
  /** Unit for the check, e.g. `元/人/年`; percentages are ratios held as fractions (unit `%`), multiples have unit `倍`. */
  unit: z.string().max(40),
  /** How the unit is shown. */
  unitLabel: bilingualText,
  group: z.enum(driverGroups),
  /** True for the few drivers that decide the result: shown first, the rest folded. */
  deciding: z.boolean(),
  /** The template's value; null = a question to ask. */
  default: z.number().nullable(),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  low: z.number(),
  high: z.number(),
  distribution,
  /** How to ask the customer for it. */
  ask: bilingualText,
  /** The model's own value: absent = the default, null = a question to ask, counted as 0. */
  value: z.number().nullable().optional(),
  /** Absent = our estimate (a default nobody has confirmed). */
  provenance: provenance.optional(),
});
export type Driver = Readonly<z.infer<typeof driver>>;

/** 中间量 */
export const calculation = z.strictObject({
  id: formulaName,
  label: bilingualText,
  unit: z.string().max(40),
  unitLabel: bilingualText,
  formula: z.string().max(2000),
});
export type Calculation = Readonly<z.infer<typeof calculation>>;

/** Share of full effect reached in year 1, 2, …; the last one holds for all later years; empty = full from year 1. */
export const ramp = z.array(z.number().min(0).max(1)).max(10);

/** 收益项: money per year. */
export const benefit = z.strictObject({
  id: formulaName,
  label: bilingualText,
  lever: z.enum(levers),
  formula: z.string().max(2000),
  ramp,
  /** Yearly growth after year 1, a fraction. */
  growth: z.number().gt(-1).max(10),
  /** Part of the benefit that is not counted, a fraction. */
  riskAdjustment: z.number().min(0).max(1),
  /** True when cash leaves the customer's books less; false for capacity set free. */
  cashable: z.boolean(),
});
export type Benefit = Readonly<z.infer<typeof benefit>>;

const costTiming = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('initial') }),
  z.strictObject({ kind: z.literal('annual') }),
  z.strictObject({ kind: z.literal('year'), year: z.number().int().min(1).max(10) }),
]);

/** 成本项: money (initial, given year) or money per year (annual). */
export const cost = z.strictObject({
  id: formulaName,
  label: bilingualText,
  category: z.enum(costCategories),
  timing: costTiming,
  formula: z.string().max(2000),
  growth: z.number().gt(-1).max(10),
  riskAdjustment: z.number().min(0).max(10),
  /** Years over which the amortised convention spreads an initial cost; absent = the horizon. */
  amortisationYears: z.number().int().min(1).max(50).optional(),
});
export type Cost = Readonly<z.infer<typeof cost>>;

export const displayScales = ['one', 'ten-thousand', 'hundred-million'] as const;

/** 测算设置 */
export const settings = z.strictObject({
  horizonYears: z.number().int().min(1).max(10),
  /** Discount rate per year, a fraction above −1; below 0 it is accepted with a finding. */
  discountRate: z.number().gt(-1).max(10),
  currency: z.literal('CNY'),
  displayScale: z.enum(displayScales),
  taxBasis: z.enum(['tax-inclusive', 'tax-exclusive']),
});
export type Settings = Readonly<z.infer<typeof settings>>;

/** 情景: a set of differences from the base, never a copy. */
export const scenario = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: bilingualText,
  overrides: z.strictObject({
    /** Driver values by driver id. */
    drivers: z.record(formulaName, z.number()),
    /** One ramp for every benefit. */
    ramp: ramp.optional(),
    /** One risk adjustment for every benefit. */
    benefitRiskAdjustment: z.number().min(0).max(1).optional(),
    horizonYears: settings.shape.horizonYears.optional(),
    discountRate: settings.shape.discountRate.optional(),
  }),
});
export type Scenario = Readonly<z.infer<typeof scenario>>;

/** Scenarios that every model has, in the order they are shown. */
export const standardScenarios = ['conservative', 'base', 'optimistic'] as const;

/** A question the template asks of its own numbers: a finding when the condition (a boolean formula) holds. */
export const check = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  when: z.string().max(2000),
  message: bilingualText,
});
export type Check = Readonly<z.infer<typeof check>>;

/** A template or a customer's model: the file that ships, that the command line reads, and that a model row stores. */
export const roiModel = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('presales-roi-model'),
  formatVersion: z.literal(1),
  template: z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,60}$/), version: z.string().max(20) }),
  label: bilingualText,
  settings,
  drivers: z.array(driver).max(200),
  calculations: z.array(calculation).max(200),
  benefits: z.array(benefit).max(100),
  costs: z.array(cost).max(100),
  scenarios: z.array(scenario).min(3).max(20),
  checks: z.array(check).max(50),
});
export type RoiModel = Readonly<z.infer<typeof roiModel>>;

/** The value that counts: the model's own, else the template's default; null = a question to ask, counted as 0. */
export function driverValue(driver: Pick<Driver, 'value' | 'default'>): number | null {
  return driver.value === undefined ? driver.default : driver.value;
}
