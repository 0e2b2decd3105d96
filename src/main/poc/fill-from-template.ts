import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { type Language, textIn } from '../../shared/kernel/text.ts';
import { emptyPoc, type PocFields, type PocRow } from '../../shared/poc/model.ts';
import { emptyLine } from '../../shared/poc/schedule/empty-line.ts';
import type { PlanTemplate } from '../../shared/poc/schedule/template-fields.ts';
import { notBeforeDay, planOfTemplate } from '../../shared/poc/schedule/template-plan.ts';
import { createWorkCalendar } from '../../shared/poc/schedule/work-calendar.ts';
import type { PlanServices } from './plan-services.ts';

interface Filling {
  readonly poc: PocRow;
  /** Where the plan begins. */
  readonly startsOn: CalendarDate;
  readonly template: PlanTemplate;
  readonly language: Language;
  readonly withCriteria: boolean;
}

type Services = Pick<PlanServices, 'pocs' | 'plans'>;

/**
 * Adds what a template holds to a POC; of its type and scope only what the POC says nothing of yet. Answers the ids of the
 * lines by their keys in the template.
 */
export function fillFromTemplate(services: Services, filling: Filling): ReadonlyMap<string, string> {
  const ids = addLines(services, filling);
  if (filling.withCriteria) addCriteria(services, filling);
  const unsaid = unsaidFields(filling);
  if (Object.keys(unsaid).length > 0) services.pocs.update(filling.poc.id, unsaid);
  return ids;
}

/** Until somebody else is named, a line is answered for by whoever leads the POC on its side. */
function addLines({ plans }: Services, { poc, startsOn, template, language }: Filling): ReadonlyMap<string, string> {
  const { lines, links } = planOfTemplate(template, language);
  const calendar = createWorkCalendar(plans.calendars());
  const first = plans.lines(poc.id).length;
  const ids: string[] = [];
  const byKey = new Map<string, string>();
  for (const [at, { key, parent, notBefore, owners, ...line }] of lines.entries()) {
    const fields = {
      ...{ ...emptyLine, ...line, position: first + at },
      parentId: parent === null ? null : (ids[parent] ?? null),
      startsOn: notBeforeDay({ notBefore }, startsOn, calendar),
      ownerId: owners.includes('ours') ? poc.ownerId : null,
      customerOwnerId: owners.includes('customer') ? poc.customerLeadId : null,
    };
    const id = plans.addLine(poc.id, fields);
    ids.push(id);
    if (key !== null) byKey.set(key, id);
  }
  for (const { from, to, waitDays } of links) plans.setLink(poc.id, ids[from] ?? '', ids[to] ?? '', waitDays);
  return byKey;
}

function addCriteria({ pocs }: Services, { poc, template, language }: Filling): void {
  const first = pocs.criteria.list(poc.id).length;
  for (const [at, { text, ...criterion }] of template.criteria.entries()) {
    pocs.criteria.add(poc.id, {
      ...criterion,
      ...{ name: textIn(text, language), useCase: '', position: first + at },
      ...{ personId: null, ownerId: null, customerOwnerId: null },
    });
  }
}

function unsaidFields({ poc, template: { kind, scope } }: Filling): Partial<PocFields> {
  const isUndecided = kind !== null && kind !== poc.kind && poc.kind === emptyPoc.kind;
  const empty = <Value extends string | readonly string[]>(own: Value, proposed: Value) =>
    own.length === 0 && proposed.length > 0;
  return {
    ...(isUndecided ? { kind } : {}),
    ...(scope !== null && empty(poc.useCases, scope.useCases) ? { useCases: scope.useCases } : {}),
    ...(scope !== null && empty(poc.inScope, scope.inScope) ? { inScope: scope.inScope } : {}),
    ...(scope !== null && empty(poc.outOfScope, scope.outOfScope) ? { outOfScope: scope.outOfScope } : {}),
    ...(scope !== null && empty(poc.integrations, scope.integrations) ? { integrations: scope.integrations } : {}),
    ...(scope !== null && empty(poc.users, scope.users) ? { users: scope.users } : {}),
  };
}
