import { eq, sql } from 'drizzle-orm';
import type { StoredRoiModel } from '../../shared/roi/contract.ts';
import type { Provenance, RoiModel, Scenario, Settings } from '../../shared/roi/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { opportunities } from '../opportunities/tables.ts';
import { assembleModel } from './assemble-model.ts';
import { type LineChanges, splitModel } from './split-model.ts';
import { roiDrivers, roiLines, roiModels, roiScenarios } from './tables.ts';

export type RoiRepository = ReturnType<typeof createRoiRepository>;

/** The SQL of ROI models. */
export function createRoiRepository({ orm, now, newId }: WorkbenchDatabase) {
  const id = sql.placeholder('id');
  const opportunityName = orm
    .select({ name: opportunities.name })
    .from(opportunities)
    .where(eq(opportunities.id, id))
    .prepare();
  const byId = orm.select().from(roiModels).where(eq(roiModels.id, id)).prepare();
  const byOpportunity = orm.select().from(roiModels).where(eq(roiModels.opportunityId, id)).prepare();
  const driversOf = orm.select().from(roiDrivers).where(eq(roiDrivers.modelId, id)).prepare();
  const scenariosOf = orm.select().from(roiScenarios).where(eq(roiScenarios.modelId, id)).prepare();
  const linesOf = orm.select().from(roiLines).where(eq(roiLines.modelId, id)).prepare();

  function stored(row: typeof roiModels.$inferSelect): StoredRoiModel {
    const drivers = driversOf.all({ id: row.id });
    const rows = { drivers, scenarios: scenariosOf.all({ id: row.id }), lines: linesOf.all({ id: row.id }) };
    return {
      id: row.id,
      opportunityId: row.opportunityId,
      model: assembleModel(row, rows),
      driverRows: Object.fromEntries(drivers.map((driver) => [driver.key, driver.id])),
    };
  }

  function touch(modelId: string): void {
    orm.update(roiModels).set({ updatedAt: now().toISOString() }).where(eq(roiModels.id, modelId)).run();
  }

  return {
    /** The name of the deal the model belongs to; undefined when there is no such deal. */
    opportunityName: (opportunityId: string): string | undefined => opportunityName.get({ id: opportunityId })?.name,
    get(modelId: string): StoredRoiModel | undefined {
      const row = byId.get({ id: modelId });
      return row === undefined ? undefined : stored(row);
    },
    ofOpportunity(opportunityId: string): StoredRoiModel | undefined {
      const row = byOpportunity.get({ id: opportunityId });
      return row === undefined ? undefined : stored(row);
    },
    create(opportunityId: string, model: RoiModel): void {
      const at = now().toISOString();
      const modelId = newId();
      const { definition, settings, drivers, scenarios, lines } = splitModel(model);
      orm
        .insert(roiModels)
        .values({ id: modelId, opportunityId, definition, ...settings, createdAt: at, updatedAt: at })
        .run();
      const owned = <Row extends object>(row: Row) => ({ ...row, id: newId(), modelId });
      if (drivers.length > 0) orm.insert(roiDrivers).values(drivers.map(owned)).run();
      if (scenarios.length > 0) orm.insert(roiScenarios).values(scenarios.map(owned)).run();
      if (lines.length > 0) orm.insert(roiLines).values(lines.map(owned)).run();
    },
    setDriver(modelId: string, rowId: string, value: number | null | undefined, provenance?: Provenance): void {
      const changes = {
        ...(value === undefined ? {} : { value }),
        ...(provenance === undefined
          ? {}
          : {
              sourceKind: provenance.kind,
              sourceText: provenance.text,
              sourceDate: provenance.date,
              confidence: provenance.confidence,
              confirmedBy: provenance.confirmedBy,
            }),
      };
      if (Object.keys(changes).length === 0) return;
      orm.update(roiDrivers).set(changes).where(eq(roiDrivers.id, rowId)).run();
      touch(modelId);
    },
    setSettings(modelId: string, changes: Partial<Settings>): void {
      orm
        .update(roiModels)
        .set({ ...changes, updatedAt: now().toISOString() })
        .where(eq(roiModels.id, modelId))
        .run();
    },
    setScenario(modelId: string, scenario: string, overrides: Scenario['overrides']): void {
      orm
        .update(roiScenarios)
        .set({ overrides: JSON.stringify(overrides) })
        .where(sql`${roiScenarios.modelId} = ${modelId} AND ${roiScenarios.key} = ${scenario}`)
        .run();
      touch(modelId);
    },
    setAssumption(modelId: string, line: string, { ramp, ...changes }: LineChanges): void {
      orm
        .update(roiLines)
        .set({ ...changes, ...(ramp === undefined ? {} : { ramp: JSON.stringify(ramp) }) })
        .where(sql`${roiLines.modelId} = ${modelId} AND ${roiLines.key} = ${line}`)
        .run();
      touch(modelId);
    },
    remove(modelId: string): void {
      orm.delete(roiModels).where(eq(roiModels.id, modelId)).run();
    },
  };
}
