import { type Driver, driverGroups, driverValue } from '../../../shared/roi/model.ts';
import type { DriverFilter } from '../state.ts';
import { sourceMarkOf } from './source-mark.ts';

/** A heading with its drivers, as the panel shows them. */
export interface DriverSection {
  readonly kind: (typeof driverGroups)[number] | 'to-ask';
  readonly drivers: readonly Driver[];
}

export interface DriverArrangement {
  /** The deciding drivers in their groups, with what must still be asked. */
  readonly first: readonly DriverSection[];
  /** Questions beyond the first few: shown when asked for. */
  readonly moreQuestions: number;
  /** All others, folded at first. */
  readonly folded: readonly DriverSection[];
}

/** A driver whose box holds the focus, and whether it stood among the questions when the focus came. */
export interface HeldDriver {
  readonly id: string;
  readonly isQuestion: boolean;
}

/** As many questions as leave the deciding numbers in sight on a small screen. */
const questionsListed = 2;

function passes(driver: Driver, filter: DriverFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'to-ask' ? driverValue(driver) === null : !sourceMarkOf(driver).isConfirmed;
}

/**
 * What decides the result first, then the questions still open, then the investment; the rest folded.
 * The driver that is held stays where it was, whether it was just answered or just emptied: a box must not move
 * under the fingers.
 */
export function arrangeDrivers(
  drivers: readonly Driver[],
  filter: DriverFilter,
  held: HeldDriver | null,
  hasAllQuestions: boolean,
): DriverArrangement {
  const isQuestion = (driver: Driver) => (driver.id === held?.id ? held.isQuestion : driverValue(driver) === null);
  const shown = drivers.filter((driver) => passes(driver, filter) || driver.id === held?.id);
  const questions = shown.filter(isQuestion);
  const answered = shown.filter((driver) => !isQuestion(driver));
  const sections = (deciding: boolean) =>
    driverGroups
      .map((kind) => ({ kind, drivers: answered.filter((each) => each.group === kind && each.deciding === deciding) }))
      .filter((section) => section.drivers.length > 0);
  const deciding = sections(true);
  const listed =
    filter === 'all' && !hasAllQuestions
      ? questions.filter((driver, index) => index < questionsListed || driver.id === held?.id)
      : questions;
  const asked: readonly DriverSection[] = listed.length > 0 ? [{ kind: 'to-ask', drivers: listed }] : [];
  return {
    first: [
      ...deciding.filter(({ kind }) => kind !== 'investment'),
      ...asked,
      ...deciding.filter(({ kind }) => kind === 'investment'),
    ],
    moreQuestions: questions.length - listed.length,
    folded: sections(false),
  };
}

/** How many numbers the customer stands behind. */
export function countConfirmed(drivers: readonly Driver[]): number {
  return drivers.filter((driver) => sourceMarkOf(driver).isConfirmed).length;
}
