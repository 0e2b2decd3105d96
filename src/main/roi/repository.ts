import { isDeepStrictEqual } from 'node:util';
import { and, eq, sql } from 'drizzle-orm';
import type { StoredRoiModel } from '../../shared/roi/contract.ts';
import type { RoiModel } from '../../shared/roi/model.ts';
import type { WorkbenchDatabase } from '../database/open.ts';
import { opportunities } from '../opportunities/tables.ts';
import { assembleModel } from './assemble-model.ts';
import { splitModel } from './split-model.ts';
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
    /** Writes what differs between the stored model and the next, row by row; the structure never changes. */
    save({ id: modelId, model, driverRows }: StoredRoiModel, next: RoiModel): void {
      const before = splitModel(model);
      const after = splitModel(next);
      const changed = <Row extends { readonly key: string }>(old: readonly Row[], rows: readonly Row[]) =>
        rows.filter((row, index) => !isDeepStrictEqual(row, old[index]));
      const drivers = changed(before.drivers, after.drivers);
      const scenarios = changed(before.scenarios, after.scenarios);
      const lines = changed(before.lines, after.lines);
      for (const { key, ...row } of drivers) {
        orm
          .update(roiDrivers)
          .set(row)
          .where(eq(roiDrivers.id, driverRows[key] ?? ''))
          .run();
      }
      for (const { key, ...row } of scenarios) {
        orm
          .update(roiScenarios)
          .set(row)
          .where(and(eq(roiScenarios.modelId, modelId), eq(roiScenarios.key, key)))
          .run();
      }
      for (const { key, ...row } of lines) {
        orm
          .update(roiLines)
          .set(row)
          .where(and(eq(roiLines.modelId, modelId), eq(roiLines.key, key)))
          .run();
      }
      const hasNewSettings = !isDeepStrictEqual(before.settings, after.settings);
      if (drivers.length + scenarios.length + lines.length === 0 && !hasNewSettings) return;
      orm
        .update(roiModels)
        .set({ ...after.settings, updatedAt: now().toISOString() })
        .where(eq(roiModels.id, modelId))
        .run();
    },
    remove(modelId: string): void {
      orm.delete(roiModels).where(eq(roiModels.id, modelId)).run();
    },
  };
}
