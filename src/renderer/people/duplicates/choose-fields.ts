import type { Person, PersonFields } from '../../../shared/people/model.ts';
import type { Twin, Twins } from '../../../shared/people/twins.ts';

export type Side = 'first' | 'second';

export const comparedFields = ['name', 'accountId', 'department', 'title', 'phone', 'email', 'cadenceDays'] as const;
type ComparedField = (typeof comparedFields)[number];

/** For each field, which record's value stays. */
export type Choice = Readonly<Record<ComparedField, Side>>;

/**
 * What most likely stays before anybody chooses: what is filled in before what is not, and of two values that of the
 * record changed last. Company, department and title belong together: of two places the one of which more is known.
 */
export function firstChoice({ first, second }: Pick<Twins, 'first' | 'second'>): Choice {
  const later: Side = second.updatedAt > first.updatedAt ? 'second' : 'first';
  const prefer = (field: ComparedField): Side => {
    const [one, other] = [first[field], second[field]];
    if (one === '' || one === null) return other === '' || other === null ? later : 'second';
    return other === '' || other === null ? 'first' : later;
  };
  const known = ({ department, title }: Twin) => Number(department !== '') + Number(title !== '');
  const lead = known(second) - known(first);
  const better: Side = lead === 0 ? later : lead > 0 ? 'second' : 'first';
  const place = first.accountId === second.accountId ? null : better;
  return {
    name: prefer('name'),
    accountId: place ?? later,
    department: place ?? prefer('department'),
    title: place ?? prefer('title'),
    phone: prefer('phone'),
    email: prefer('email'),
    cadenceDays: prefer('cadenceDays'),
  };
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
