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

/** As many questions as leave the deciding numbers in sight on a small screen. */
const questionsListed = 2;

function passes(driver: Driver, filter: DriverFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'to-ask' ? driverValue(driver) === null : !sourceMarkOf(driver).isConfirmed;
}

/**
 * What decides the result first, then the questions still open, then the investment; the rest folded.
 * A driver named in `kept` stays among the questions though it has a value: its box still holds the focus.
 */
export function arrangeDrivers(
  drivers: readonly Driver[],
  filter: DriverFilter,
  kept: string | null,
  hasAllQuestions: boolean,
): DriverArrangement {
  const isQuestion = (driver: Driver) => driverValue(driver) === null || driver.id === kept;
  const shown = drivers.filter((driver) => passes(driver, filter) || driver.id === kept);
  const questions = shown.filter(isQuestion);
  const answered = shown.filter((driver) => !isQuestion(driver));
  const sections = (deciding: boolean) =>
    driverGroups
      .map((kind) => ({ kind, drivers: answered.filter((each) => each.group === kind && each.deciding === deciding) }))
      .filter((section) => section.drivers.length > 0);
  const deciding = sections(true);
  const listed =
    filter === 'all' && !hasAllQuestions
      ? questions.filter((driver, index) => index < questionsListed || driver.id === kept)
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
