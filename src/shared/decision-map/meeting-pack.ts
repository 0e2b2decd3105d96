import { type ActivityRow, contactKinds } from '../activities/model.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/days.ts';
import { defaultCadenceDays } from '../people/model.ts';
import type { TaskRow } from '../tasks/model.ts';
import type { MapLayer } from './layer.ts';
import { approachOf, type Material, materialOf, questionsOf } from './layer-guide.ts';
import type { DecisionMap, MapStakeholder } from './map.ts';
import { findFindings } from './rules/find-findings.ts';
import type { Finding } from './rules/finding.ts';
import { freshness, verifiedOn } from './scores/freshness.ts';
import { holdsVeto } from './standing.ts';

/** What other records say of a deal's people. */
export interface MeetingRecords {
  /** The customer's timeline, the latest day first. */
  readonly activities: readonly ActivityRow[];
  readonly tasks: readonly TaskRow[];
}

/** How often somebody is met. */
interface PackContact {
  readonly lastOn: CalendarDate | null;
  /** Days between contacts that keep it warm. */
  readonly cadenceDays: number;
  /** Days from one contact to the next so far, on average; null with fewer than two. */
  readonly everyDays: number | null;
  readonly isOverdue: boolean;
}

/** Everything to have in mind about one who is in the meeting. */
export interface PackAttendee {
  readonly person: MapStakeholder;
  /** Null while he is in none. */
  readonly layer: MapLayer | null;
  /** The day of the latest evidence of his stance (null = there is none) and what it still counts, 1 to 0. */
  readonly stanceOn: CalendarDate | null;
  readonly freshness: number;
  readonly holdsVeto: boolean;
  readonly contact: PackContact;
  /** The last contacts with him: what came of them and what was said. */
  readonly lastContacts: readonly ActivityRow[];
  /** Open tasks of the deal about him: what was promised. */
  readonly openTasks: readonly TaskRow[];
  /** Codes of `guide.<layer>.questions` and `guide.<layer>.approach`, and what to bring. */
  readonly questions: readonly string[];
  readonly material: readonly Material[];
  readonly approach: readonly string[];
  /** The dangers that are about him, the worst first. */
  readonly findings: readonly Finding[];
}

/** So many contacts are told: what was agreed last, and what before it. */
const contactsTold = 2;

/** What to know and bring for a meeting with these people, in the order in which the map lists them. */
export function meetingPack(
  map: DecisionMap,
  today: CalendarDate,
  stakeholderIds: readonly string[],
  records: MeetingRecords,
): readonly PackAttendee[] {
  const verified = verifiedOn(map, today);
  const { findings } = findFindings(map, today);
  return map.stakeholders
    .filter(({ id }) => stakeholderIds.includes(id))
    .map((person): PackAttendee => {
      const { id, personId, layer } = person;
      const contacts = contactsWith(personId, records.activities, today);
      return {
        person,
        layer: map.layers.find(({ key }) => key === layer) ?? null,
        stanceOn: verified.get(id) ?? null,
        freshness: freshness(verified.get(id), today, map.scoring),
        holdsVeto: holdsVeto(person),
        contact: contactOf(person, contacts, today),
        lastContacts: contacts.slice(0, contactsTold),
        openTasks: records.tasks.filter(
          (task) =>
            task.doneAt === null &&
            task.opportunityId === map.opportunityId &&
            personId !== null &&
            task.personId === personId,
        ),
        questions: questionsOf(layer),
        material: materialOf(layer),
        approach: approachOf(layer),
        findings: findings.filter((finding) => finding.stakeholderIds.includes(id)),
      };
    });
}

/** The deal's next planned contact, today's included; null when none is planned. */
export function nextMeeting(
  { opportunityId }: Pick<DecisionMap, 'opportunityId'>,
  activities: readonly ActivityRow[],
  today: CalendarDate,
): ActivityRow | null {
  const planned = activities.filter(
    (activity) =>
      activity.opportunityId === opportunityId &&
      activity.status === 'planned' &&
      activity.day >= today &&
      isContact(activity),
  );
  const moment = ({ day, time }: ActivityRow) => `${day} ${time ?? ''}`;
  return planned.toSorted((left, right) => moment(left).localeCompare(moment(right)))[0] ?? null;
}

/** Those of the map who take part in it. */
export function attendeesOf({ stakeholders }: Pick<DecisionMap, 'stakeholders'>, activity: ActivityRow): string[] {
  const invited = new Set(activity.attendees.filter(({ isTeammate }) => !isTeammate).map(({ id }) => id));
  return stakeholders.flatMap(({ id, personId }) => (personId !== null && invited.has(personId) ? [id] : []));
}

/** Contacts with somebody that took place, the latest first. */
function contactsWith(
  personId: string | null,
  activities: readonly ActivityRow[],
  today: CalendarDate,
): readonly ActivityRow[] {
  return activities
    .filter(
      (activity) =>
        activity.status === 'done' &&
        activity.day <= today &&
        isContact(activity) &&
        activity.attendees.some(({ id, isTeammate }) => !isTeammate && id === personId),
    )
    .toSorted((left, right) => right.day.localeCompare(left.day));
}

function isContact({ kind }: ActivityRow): boolean {
  return contactKinds.some((contact) => contact === kind);
}

function contactOf(
  { lastContactOn, cadenceDays: agreed }: MapStakeholder,
  contacts: readonly ActivityRow[],
  today: CalendarDate,
): PackContact {
  const cadenceDays = agreed ?? defaultCadenceDays;
  const days = [...new Set(contacts.map(({ day }) => day))];
  const [latest, earliest] = [days[0], days.at(-1)];
  const isRhythm = latest !== undefined && earliest !== undefined && days.length > 1;
  return {
    lastOn: lastContactOn,
    cadenceDays,
    everyDays: isRhythm ? Math.round(daysBetween(earliest, latest) / (days.length - 1)) : null,
    isOverdue: lastContactOn !== null && daysBetween(lastContactOn, today) > cadenceDays,
  };
}
