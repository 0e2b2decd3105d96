import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { DecisionMap, MapStakeholder } from './map.ts';
import { isPresent } from './map-at.ts';
import { isDecider, isKeyPlayer, isMet, isSupportive } from './standing.ts';

/** Altify's light of a deal. */
export const lights = ['red', 'amber', 'green'] as const;
export type Light = (typeof lights)[number];

/** How good the contact with somebody is (Altify's buckets). */
export const contactQualities = ['key-supportive', 'key-covered', 'key-uncovered', 'not-key'] as const;
export type ContactQuality = (typeof contactQualities)[number];

/** 0 no contact is known · 1 no key player · 2 key players, none supportive · 3 a supportive key player. */
export type AccountStatus = 0 | 1 | 2 | 3;

export interface MapHealth {
  /** Red: no supportive key player · amber: at least one · green: one of them approves or decides. */
  readonly light: Light;
  readonly status: AccountStatus;
  /** The ids of the stakeholders in each bucket. */
  readonly contacts: Readonly<Record<ContactQuality, readonly string[]>>;
  /** Who turns the light on: the supportive key players. */
  readonly firedBy: readonly string[];
}

/**
 * How a deal stands with those who have the power, or an account with the people of all its deals taken together. Of a map
 * without people the light is red and the status 0.
 */
export function healthOfMap(map: Pick<DecisionMap, 'stakeholders'>, today: CalendarDate): MapHealth {
  const stakeholders = map.stakeholders.filter((stakeholder) => isPresent(stakeholder, today));
  const winning = stakeholders.filter((person) => isKeyPlayer(person) && isSupportive(person));
  const contacts = Map.groupBy(stakeholders, contactQuality);
  const idsOf = (quality: ContactQuality) => (contacts.get(quality) ?? []).map(({ id }) => id);
  return {
    light: winning.length === 0 ? 'red' : winning.some(isDecider) ? 'green' : 'amber',
    status: statusOf(stakeholders),
    contacts: {
      'key-supportive': idsOf('key-supportive'),
      'key-covered': idsOf('key-covered'),
      'key-uncovered': idsOf('key-uncovered'),
      'not-key': idsOf('not-key'),
    },
    firedBy: winning.map(({ id }) => id),
  };
}

function statusOf(stakeholders: readonly MapStakeholder[]): AccountStatus {
  if (stakeholders.every(({ personId }) => personId === null)) return 0;
  const keyPlayers = stakeholders.filter(isKeyPlayer);
  if (keyPlayers.length === 0) return 1;
  return keyPlayers.some(isSupportive) ? 3 : 2;
}

function contactQuality(person: MapStakeholder): ContactQuality {
  if (!isKeyPlayer(person)) return 'not-key';
  if (isSupportive(person)) return 'key-supportive';
  return isMet(person) ? 'key-covered' : 'key-uncovered';
}
