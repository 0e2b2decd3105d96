import { implement } from '@orpc/server';
import { textIn } from '../../shared/kernel/text.ts';
import type { PocRow } from '../../shared/poc/model.ts';
import { planContract } from '../../shared/poc/schedule/contract.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';
import { templateOfPlan } from '../../shared/poc/schedule/template-of-plan.ts';
import { planOfTemplate } from '../../shared/poc/schedule/template-plan.ts';
import { nameKey } from '../../shared/search/name-units.ts';
import type { RequestContext } from '../context.ts';
import { changedFields } from '../database/field-changes.ts';
import { fillFromTemplate } from './fill-from-template.ts';
import type { Refusals } from './lines.ts';
import { type PlanServices, planAccess, planAction, refuseBeyond } from './plan-services.ts';

/** Templates of plans: those that ship and the user's own. */
export function createTemplateProcedures(services: PlanServices) {
  const { pocs, plans, changeLog, templates, ownTemplates } = services;
  const { requirePoc, planOf, calendar } = planAccess(services);
  const procedures = implement(planContract).$context<RequestContext>();

  function requireOwn(id: string, errors: Refusals): PlanTemplate {
    const template = ownTemplates.get(id);
    if (template === undefined) throw errors.NOT_FOUND({ data: { entity: 'poc-template', id } });
    return template;
  }

  /** Two of the user's own with one name could not be told apart. */
  function refuseTaken(name: string, exceptId: string | null, errors: Refusals): void {
    const isTaken = ownTemplates
      .list()
      .some((other) => other.id !== exceptId && nameKey(other.name.zh) === nameKey(name));
    if (isTaken) throw errors.REFUSED({ data: { reason: 'template-name-taken', detail: { name } } });
  }

  function keep(template: PlanTemplate, name: string, replacesId: string | null, errors: Refusals): string {
    refuseTaken(name, replacesId, errors);
    if (replacesId !== null) requireOwn(replacesId, errors);
    const action = {
      name: `poc-template.${replacesId === null ? 'create' : 'update'}`,
      subject: name,
      field: null,
    } as const;
    return changeLog.runBatch(action, () => {
      if (replacesId === null) return ownTemplates.add({ ...template, name });
      ownTemplates.replace(replacesId, { ...template, name });
      return replacesId;
    });
  }

  /** Whoever is named at the customer, with all who answer for a line. */
  function namesAround(poc: PocRow): readonly string[] {
    const owners = plans.rows(poc.id).flatMap((row) => [row.ownerName, row.customerName, row.customerOwnerName]);
    const { accountName, ownerName, customerLeadName, productManager } = poc;
    return [
      ...ownTemplates.namesAround(poc.accountId),
      ...owners,
      accountName,
      ownerName,
      customerLeadName,
      productManager,
    ];
  }

  return {
    templates: procedures.templates.handler(() => [
      ...templates().map((template) => ({ template, isOwn: false })),
      ...ownTemplates.list().map((template) => ({ template, isOwn: true })),
    ]),
    saveTemplate: procedures.saveTemplate.handler(({ input: { pocId, name, note, replacesId }, errors }) => {
      const poc = requirePoc(pocId, errors);
      const source = { poc, plan: planOf(poc), criteria: pocs.criteria.list(pocId), names: namesAround(poc) };
      return keep(templateOfPlan(source, { id: 'own', name, note }, calendar()), name, replacesId, errors);
    }),
    importTemplate: procedures.importTemplate.handler(({ input: { template, name, note, replacesId }, errors }) =>
      keep({ ...template, note }, name, replacesId, errors),
    ),
    updateTemplate: procedures.updateTemplate.handler(({ input: { id, name, note }, errors }) => {
      const before = requireOwn(id, errors);
      const changed = changedFields<{ name: string; note: string }>(
        { name: before.name.zh, note: before.note },
        { name, note },
      );
      if (Object.keys(changed).length === 0) return;
      refuseTaken(name, id, errors);
      const action = { name: 'poc-template.update', subject: before.name.zh, field: null } as const;
      changeLog.runBatch(action, () => ownTemplates.rename(id, { name, note }));
    }),
    removeTemplate: procedures.removeTemplate.handler(({ input: { id }, errors }) => {
      const action = { name: 'poc-template.remove', subject: requireOwn(id, errors).name.zh, field: null } as const;
      changeLog.runBatch(action, () => ownTemplates.remove(id));
    }),
    applyTemplate: procedures.applyTemplate.handler(
      ({ input: { pocId, templateId, language, withCriteria }, errors }) => {
        const poc = requirePoc(pocId, errors);
        const template = templates().find(({ id }) => id === templateId) ?? requireOwn(templateId, errors);
        if (withCriteria && poc.agreedAt !== null)
          throw errors.REFUSED({ data: { reason: 'criteria-agreed', detail: {} } });
        refuseBeyond(plans.lines(pocId).length + planOfTemplate(template, language).lines.length, errors);
        const action = planAction('poc-plan.template', textIn(template.name, language));
        changeLog.runBatch(action, () =>
          fillFromTemplate(services, { poc, startsOn: planOf(poc).startsOn, template, language, withCriteria }),
        );
      },
    ),
  };
}
