import { implement } from '@orpc/server';
import { type BilingualText, type Language, textIn } from '../../shared/kernel/text.ts';
import { roiContract } from '../../shared/roi/contract.ts';
import { setAssumption, setDriver, setScenario, setSettings } from '../../shared/roi/edit-model.ts';
import type { RoiModel } from '../../shared/roi/model.ts';
import type { RequestContext } from '../context.ts';
import type { ChangeLog } from '../database/change-log.ts';
import { soleField } from '../database/field-changes.ts';
import { type EditRequest, editModel } from './edit.ts';
import type { RoiRepository } from './repository.ts';

export interface RoiServices {
  readonly roi: RoiRepository;
  readonly changeLog: ChangeLog;
  readonly templates: () => readonly RoiModel[];
  /** In which language undo will name a driver. */
  readonly language: () => Language;
}

export function createRoiRouter({ roi, changeLog, templates, language }: RoiServices) {
  const procedures = implement(roiContract).$context<RequestContext>();
  const edit = (request: EditRequest) => editModel(roi, changeLog, request);
  const nameOf = (items: readonly { readonly id: string; readonly label: BilingualText }[], id: string): string => {
    const label = items.find((item) => item.id === id)?.label;
    return label === undefined ? id : textIn(label, language());
  };

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
      ({ input: { modelId, driver, value, provenance, bounds }, context, errors }) =>
        edit({
          ...{ modelId, context, errors },
          change: (model) => setDriver(model, driver, { value, provenance, bounds }),
          describe: ({ drivers }) => ({ name: 'roi.driver', subject: nameOf(drivers, driver), field: driver }),
        }),
    ),
    setSettings: procedures.setSettings.handler(({ input: { modelId, changes }, context, errors }) =>
      edit({
        ...{ modelId, context, errors },
        change: (model) => setSettings(model, changes),
        describe: (_, owner) => ({ name: 'roi.settings', subject: owner, field: soleField(changes) }),
      }),
    ),
    setScenario: procedures.setScenario.handler(({ input: { modelId, scenario, overrides }, context, errors }) =>
      edit({
        ...{ modelId, context, errors },
        change: (model) => setScenario(model, scenario, overrides),
        describe: ({ scenarios }) => ({ name: 'roi.scenario', subject: nameOf(scenarios, scenario), field: scenario }),
      }),
    ),
    setAssumption: procedures.setAssumption.handler(({ input: { modelId, line, changes }, context, errors }) =>
      edit({
        ...{ modelId, context, errors },
        change: (model) => setAssumption(model, line, changes),
        describe: ({ benefits, costs }) => ({
          name: 'roi.assumption',
          subject: nameOf([...benefits, ...costs], line),
          field: soleField(changes),
        }),
      }),
    ),
    remove: procedures.remove.handler(({ input: { modelId }, errors }) => {
      const stored = roi.get(modelId);
      if (stored === undefined) throw errors.NOT_FOUND({ data: { entity: 'roiModel', id: modelId } });
      const subject = roi.opportunityName(stored.opportunityId) ?? '';
      changeLog.runBatch({ name: 'roi.remove', subject, field: null }, () => roi.remove(modelId));
    }),
  });
}
