import { aspects } from '../../../shared/decision-map/judgement.ts';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import type { PersonalData, PersonalPart, PocRole } from '../../../shared/people/personal-data.ts';

/** One thing that is held about a person, in the reader's words. */
export interface PersonalRow {
  /** The kind of record that holds it. */
  readonly kind: string;
  /** The deal, company or person that it is about. */
  readonly about: string;
  readonly field: string;
  readonly value: string;
  /** The day of the evidence, of the meeting, for which it is due. */
  readonly day: CalendarDate | null;
  /** How it is known, how surely, and who judged. */
  readonly basis: string;
  readonly note: string;
}

type Words = (key: string, values?: Record<string, string | number>) => string;

const personFields = ['name', 'title', 'department', 'phone', 'email', 'cadenceDays'] as const;
const writtenFields = [
  'placeholder',
  'vetoTrigger',
  'vetoRelease',
  'vetoProof',
  'personalWin',
  'concerns',
  'note',
] as const;
const nothing = { about: '', value: '', day: null, basis: '', note: '' };
const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

/** Everything held about a person as the lines of one table; what is empty is left out. */
export function personalDataRows(data: PersonalData, t: Words): PersonalRow[] {
  const { person, employments, acquaintances, relationships, parts, activities, tasks, pocRoles } = data;
  const row = (kind: string, field: string, rest: Partial<PersonalRow>): PersonalRow => ({
    ...nothing,
    ...{ kind: t(`personal-data:kind.${kind}`), field },
    ...rest,
  });
  return [
    ...personFields.map((field) => row('person', t(`people:field.${field}`), { value: String(person[field] ?? '') })),
    row('person', t('people:field.account'), { value: person.accountName }),
    row('person', t('people:field.lastContact'), { value: person.lastContactOn ?? '', day: person.lastContactOn }),
    ...employments.map(({ accountName, title, department, until }) =>
      row('employment', t('people:employments.title'), {
        ...{ about: accountName, value: joined(accountName, department, title), day: until },
      }),
    ),
    ...acquaintances.map(({ kind, side, other, note }) =>
      row('acquaintance', t(`people:acquaintances.kind.${side === 'both' ? kind : side}`), {
        ...{ about: other.accountName, value: other.name, note },
      }),
    ),
    ...relationships.map(({ teammateName, level, wantedLevel }) =>
      row('relationship', t('people:relationships.title'), {
        about: teammateName,
        value: joined(
          `${t('people:relationships.now')} ${t(`people:level.${level}`)}`,
          `${t('people:relationships.wanted')} ${t(`people:level.${wantedLevel}`)}`,
        ),
      }),
    ),
    ...parts.flatMap((part) => partRows(part, t, row)),
    ...activities.map(({ kind, day, subject, status, accountName }) =>
      row('activity', t(`activities:kind.${kind}`), {
        ...{ about: accountName, value: subject, day, note: t(`activities:status.${status}`) },
      }),
    ),
    ...tasks.map(({ title, dueOn, accountName, ownerName }) =>
      row('task', t('tasks:field.title'), {
        about: accountName ?? '',
        value: title,
        day: dueOn,
        note: ownerName ?? '',
      }),
    ),
    ...pocRoles.map((held) => pocRow(held, t, row)),
  ].filter(({ value, note }) => value !== '' || note !== '');
}

function partRows(
  { deal, part, layerName, judgements, edges, mutes }: PersonalPart,
  t: Words,
  row: (kind: string, field: string, rest: Partial<PersonalRow>) => PersonalRow,
): PersonalRow[] {
  const about = deal.opportunityName;
  const ofPart = (field: string, value: string) => row('part', t(`map-details:field.${field}`), { about, value });
  const judged = (aspect: (typeof aspects)[number], value: string | number | null) =>
    aspect === 'influence' || value === null ? String(value ?? '') : t(`decision-map:${aspect}.${value}`);
  const layer = part.layer === null || layerName !== '' ? layerName : t(`decision-map:layer.${part.layer}`);
  return [
    ofPart('layer', layer),
    ...aspects.map((aspect) =>
      row('part', t(`decision-map:aspect.${aspect}`), { about, value: judged(aspect, part[aspect]) }),
    ),
    ofPart('vetoScopes', part.vetoScopes.map((scope) => t(`decision-map:vetoScope.${scope}`)).join(' · ')),
    ...writtenFields.map((field) => ofPart(field, part[field])),
    ofPart('coveredById', part.coveredByName),
    ofPart('since', part.since),
    ofPart('until', part.until ?? ''),
    ...judgements.map(({ aspect, value, source, confidence, on, authorName, note }) =>
      row('judgement', t(`decision-map:aspect.${aspect}`), {
        ...{ about, value: value === null ? t('map-details:unknown') : judged(aspect, value), day: on, note },
        basis: joined(t(`decision-map:source.${source}`), t(`decision-map:confidence.${confidence}`), authorName),
      }),
    ),
    ...edges.map(({ kind, fromName, toName, since, note }) =>
      row('edge', t(`decision-map:edge.${kind}`), {
        ...{ about, value: t(`map-details:edge.reads.${kind}`, { from: fromName, to: toName }), day: since, note },
      }),
    ),
    ...mutes.map(({ code, reason }) =>
      row('mute', t('personal-data:muted'), {
        ...{
          about,
          note: reason,
          value: t(`decision-map:finding.${code}.title`, { names: part.name, layer, count: 1 }),
        },
      }),
    ),
  ];
}

/** A role in a POC; of a signature all that it says of who signed. */
function pocRow(
  { role, pocName, opportunityName, what, day, signed }: PocRole,
  t: Words,
  row: (kind: string, field: string, rest: Partial<PersonalRow>) => PersonalRow,
): PersonalRow {
  const about = { about: joined(opportunityName, pocName), day };
  const field = t(`personal-data:pocRole.${role}`);
  if (signed === null) return row('poc', field, { ...about, value: what === '' ? pocName : what });
  const { outcome, signerTitle, signerLayer, method, conditions, dissent, isDrawn } = signed;
  return row('poc', field, {
    ...about,
    value: joined(what, signerTitle, signerLayer === null ? '' : t(`decision-map:layer.${signerLayer}`)),
    basis: joined(t(`poc-signing:outcome.${outcome}`), t(`poc-signing:method.${method}`)),
    note: joined(
      conditions === '' ? '' : t('poc-signing:conditionsAre', { text: conditions }),
      dissent === '' ? '' : t('poc-signing:dissentIs', { text: dissent }),
      isDrawn ? t('personal-data:drawn') : '',
    ),
  });
}
