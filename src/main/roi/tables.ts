import { check, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { confidences, displayScales, type Settings, sourceKinds } from '../../shared/roi/model.ts';
import { isOneOf } from '../database/enumeration-check.ts';
import { opportunities } from '../opportunities/tables.ts';

const taxBases = ['tax-inclusive', 'tax-exclusive'] as const satisfies readonly Settings['taxBasis'][];

/** What the template fixed (`definition`, JSON) and the settings; what the user changes beside it has rows of its own. */
export const roiModels = sqliteTable(
  'roi_models',
  {
    id: text().primaryKey(),
    opportunityId: text('opportunity_id')
      .notNull()
      .references(() => opportunities.id, { onDelete: 'cascade' }),
    definition: text().notNull(),
    horizonYears: integer('horizon_years').notNull(),
    discountRate: real('discount_rate').notNull(),
    currency: text({ enum: ['CNY'] }).notNull(),
    displayScale: text('display_scale', { enum: displayScales }).notNull(),
    taxBasis: text('tax_basis', { enum: taxBases }).notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('roi_models_by_opportunity').on(table.opportunityId),
    check('roi_models_currency', isOneOf(table.currency, ['CNY'])),
    check('roi_models_display_scale', isOneOf(table.displayScale, displayScales)),
    check('roi_models_tax_basis', isOneOf(table.taxBasis, taxBases)),
  ],
);

const modelId = () =>
  text('model_id')
    .notNull()
    .references(() => roiModels.id, { onDelete: 'cascade' });

/** One number the customer or we supply; value NULL is a question still to be asked. */
export const roiDrivers = sqliteTable(
  'roi_drivers',
  {
    id: text().primaryKey(),
    modelId: modelId(),
    key: text().notNull(),
    value: real(),
    sourceKind: text('source_kind', { enum: sourceKinds }),
    sourceText: text('source_text').notNull(),
    sourceDate: text('source_date'),
    confidence: text({ enum: confidences }),
    confirmedBy: text('confirmed_by').notNull(),
    /** Between these the true value lies, where that was measured; NULL = as the template says. */
    low: real(),
    high: real(),
  },
  (table) => [
    uniqueIndex('roi_drivers_by_model').on(table.modelId, table.key),
    check('roi_drivers_source_kind', isOneOf(table.sourceKind, sourceKinds)),
    check('roi_drivers_confidence', isOneOf(table.confidence, confidences)),
  ],
);

/** What a scenario changes of the base (`overrides`, JSON). */
export const roiScenarios = sqliteTable(
  'roi_scenarios',
  { id: text().primaryKey(), modelId: modelId(), key: text().notNull(), overrides: text().notNull() },
  (table) => [uniqueIndex('roi_scenarios_by_model').on(table.modelId, table.key)],
);

/** The assumptions of a benefit or a cost; `ramp` (JSON) and `cashable` belong to benefits only. */
export const roiLines = sqliteTable(
  'roi_lines',
  {
    id: text().primaryKey(),
    modelId: modelId(),
    key: text().notNull(),
    ramp: text(),
    growth: real().notNull(),
    riskAdjustment: real('risk_adjustment').notNull(),
    cashable: integer({ mode: 'boolean' }),
  },
  (table) => [uniqueIndex('roi_lines_by_model').on(table.modelId, table.key)],
);
