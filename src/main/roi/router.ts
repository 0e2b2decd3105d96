import { implement } from '@orpc/server';
import { type Language, textIn } from '../../shared/kernel/text.ts';
import { roiContract } from '../../shared/roi/contract.ts';
import type { RoiModel, Settings } from '../../shared/roi/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { changedFields, coalesceKey, soleField } from '../database/field-changes.ts';
import type { RoiRepository } from './repository.ts';
import type { LineChanges } from './split-model.ts';

export interface RoiServices {
  readonly roi: RoiRepository;
  readonly changeLog: ChangeLog;
  readonly templates: () => readonly RoiModel[];
  /** In which language undo will name a driver. */
  readonly language: () => Language;
}

export function createRoiRouter({ roi, changeLog, templates, language }: RoiServices) {
  const procedures = implement(roiContract).$context<RequestContext>();
  return procedures.router({
    templates: procedures.templates.handler(() => templates().map(({ template, label }) => ({ ...template, label }))),
    ofOpportunity: procedures.ofOpportunity.handler(({ input }) => roi.ofOpportunity(input.opportunityId) ?? null),
    create: procedures.create.handler(({ input: { opportunityId, templateId }, errors }) => {
      const template = templates().find((candidate) => candidate.template.id === templateId);
      if (template === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiTemplate', id: templateId } });
      const subject = roi.opportunityName(opportunityId);
      if (subject === undefined) throw errors.NOT_FOUND({ data: { entity: 'opportunity', id: opportunityId } });
      const present = roi.ofOpportunity(opportunityId);
      if (present !== undefined) {
        throw errors.REFUSED({ data: { reason: 'roi-model-exists', detail: { modelId: present.id } } });
      }
      changeLog.runBatch({ name: 'roi.create', subject, field: null }, () => roi.create(opportunityId, template));
      const created = roi.ofOpportunity(opportunityId);
      if (created === undefined) throw new Error('A model that was just written is not there');
      return created;
    }),
    setDriver: procedures.setDriver.handler(
      ({ input: { modelId, driver: key, value, provenance }, context, errors }) => {
        const stored = roi.get(modelId);
        if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
        const driver = stored.model.drivers.find(({ id }) => id === key);
        const rowId = stored.driverRows[key];
        if (driver === undefined || rowId === undefined) {
          throw errors.NOT_FOUND({ data: { entity: 'roiDriver', id: key } });
        }
        const action = { name: 'roi.driver', subject: textIn(driver.label, language()), field: key } as const;
        changeLog.runBatch(
          action,
          () => roi.setDriver(modelId, rowId, value, provenance),
          coalesceKey(context, action, rowId),
        );
      },
    ),
    setSettings: procedures.setSettings.handler(({ input: { modelId, changes }, context, errors }) => {
      const stored = roi.get(modelId);
      if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
      const changed = changedFields<Settings>(stored.model.settings, changes);
      if (Object.keys(changed).length === 0) return;
      const subject = roi.opportunityName(stored.opportunityId) ?? '';
      const action = { name: 'roi.settings', subject, field: soleField(changed) } as const;
      changeLog.runBatch(action, () => roi.setSettings(modelId, changed), coalesceKey(context, action, modelId));
    }),
    setScenario: procedures.setScenario.handler(({ input: { modelId, scenario: key, overrides }, context, errors }) => {
      const stored = roi.get(modelId);
      if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
      const scenario = stored.model.scenarios.find(({ id }) => id === key);
      if (scenario === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiScenario', id: key } });
      const unknown = Object.keys(overrides.drivers).find((id) => !(id in stored.driverRows));
      if (unknown !== undefined) throw errors.NOT_FOUND({ data: { entity: 'roiDriver', id: unknown } });
      const action = { name: 'roi.scenario', subject: textIn(scenario.label, language()), field: key } as const;
      changeLog.runBatch(action, () => roi.setScenario(modelId, key, overrides), coalesceKey(context, action, modelId));
    }),
    setAssumption: procedures.setAssumption.handler(({ input: { modelId, line: key, changes }, context, errors }) => {
      const stored = roi.get(modelId);
      if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
      const { benefits, costs } = stored.model;
      const line = benefits.find(({ id }) => id === key) ?? costs.find(({ id }) => id === key);
      if (line === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiLine', id: key } });
      const misplaced = misplacedAssumption('lever' in line, changes);
      if (misplaced !== null) throw errors.REFUSED({ data: { reason: misplaced, detail: { line: key } } });
      if (Object.keys(changes).length === 0) return;
      const subject = textIn(line.label, language());
      const action = { name: 'roi.assumption', subject, field: soleField(changes) } as const;
      changeLog.runBatch(
        action,
        () => roi.setAssumption(modelId, key, changes),
        coalesceKey(context, action, `${modelId}/${key}`),
      );
    }),
    remove: procedures.remove.handler(({ input: { modelId }, errors }) => {
      const stored = roi.get(modelId);
      if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
      const subject = roi.opportunityName(stored.opportunityId) ?? '';
      changeLog.runBatch({ name: 'roi.remove', subject, field: null }, () => roi.remove(modelId));
    }),
  });
}

type Assumptions = { readonly [Name in keyof LineChanges]?: LineChanges[Name] | undefined };

/** A ramp, cash or capacity, and a share of at most 1 that is not counted belong to benefits; null when all fit. */
function misplacedAssumption(isBenefit: boolean, { ramp, cashable, riskAdjustment = 0 }: Assumptions): string | null {
  if (isBenefit) return riskAdjustment > 1 ? 'risk-adjustment-above-one' : null;
  return ramp === undefined && cashable === undefined ? null : 'assumption-of-benefits-only';
}
