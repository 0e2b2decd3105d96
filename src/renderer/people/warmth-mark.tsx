import { useTranslation } from 'react-i18next';
import { localDay } from '../../shared/kernel/days.ts';
import { type Warmth, warmthOf } from '../../shared/people/cold.ts';
import type { Person } from '../../shared/people/model.ts';
import { useToday } from '../app/today.ts';
import { Icon } from '../ui/icon.tsx';

type Contacted = Pick<Person, 'cadenceDays' | 'createdAt'> & { readonly lastContactOn: string | null };

/** Says of a person who is going cold for how long; of everybody else nothing. */
export function WarmthMark({ person }: { readonly person: Contacted }) {
  const { t } = useTranslation();
  const warmth = useWarmth()(person);
  if (warmth.kind !== 'cold') return null;
  return (
    <span className="chip warn">
      <Icon name="clock" size={12} />
      {t('people:cold', { count: warmth.days })}
    </span>
  );
}

/** Whether a person is going cold today. */
export function useIsCold(): (person: Contacted) => boolean {
  const warmth = useWarmth();
  return (person) => warmth(person).kind === 'cold';
}

function useWarmth(): (person: Contacted) => Warmth {
  const today = useToday();
  return (person) => warmthOf({ ...person, enteredOn: localDay(new Date(person.createdAt)) }, today);
}
