import type { Person, PersonFields } from '../../../shared/people/model.ts';
import type { Twin, Twins } from '../../../shared/people/twins.ts';

export type Side = 'first' | 'second';

export const comparedFields = ['name', 'accountId', 'department', 'title', 'phone', 'email', 'cadenceDays'] as const;
type ComparedField = (typeof comparedFields)[number];

/** For each field, which record's value stays. */
export type Choice = Readonly<Record<ComparedField, Side>>;

/**
 * What most likely stays before anybody chooses: the record of which more is known (of two alike the older one) as a
 * whole, and from the other only what is empty there. Of two companies, department and title are never mixed.
 */
export function firstChoice({ first, second }: Pick<Twins, 'first' | 'second'>): Choice {
  const lead = knownOf(second) - knownOf(first);
  const base: Side = lead > 0 || (lead === 0 && second.createdAt < first.createdAt) ? 'second' : 'first';
  const [kept, other] = base === 'first' ? [first, second] : [second, first];
  const opposite: Side = base === 'first' ? 'second' : 'first';
  const fill = (field: ComparedField): Side => {
    if (!isEmpty(kept[field]) || isEmpty(other[field])) return base;
    return opposite;
  };
  const isOnePlace = first.accountId === second.accountId;
  return {
    name: strayGap.test(kept.name) && !strayGap.test(other.name) ? opposite : base,
    accountId: base,
    department: isOnePlace ? fill('department') : base,
    title: isOnePlace ? fill('title') : base,
    phone: fill('phone'),
    email: fill('email'),
    cadenceDays: fill('cadenceDays'),
  };
}

/** A gap between Chinese characters was typed by accident. */
const strayGap = /\p{Script=Han}\s+\p{Script=Han}/u;

function isEmpty(value: string | number | null): boolean {
  return value === '' || value === null;
}

function knownOf(record: Twin): number {
  return comparedFields.filter((field) => !isEmpty(record[field])).length;
}

/** The fields of the one record that is made of the two. */
export function chosenFields(
  pair: Pick<Twins, 'first' | 'second'>,
  choice: Choice,
): PersonFields & Pick<Person, 'accountId'> {
  return {
    name: pair[choice.name].name,
    accountId: pair[choice.accountId].accountId,
    department: pair[choice.department].department,
    title: pair[choice.title].title,
    phone: pair[choice.phone].phone,
    email: pair[choice.email].email,
    cadenceDays: pair[choice.cadenceDays].cadenceDays,
  };
}
