import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Icon } from '../../ui/icon.tsx';
import { useReasonWords } from '../duplicates/use-reason-words.ts';

interface LikenessListProps {
  readonly candidate: {
    readonly name: string;
    readonly title: string;
    readonly phone: string;
    readonly email: string;
    readonly accountId: string;
  };
  readonly onOpen: (personId: string) => void;
}

const secondsOfPause = 0.3;

/** Who on record may be the person about to be entered; nothing while nobody is like him. */
export function LikenessList({ candidate, onOpen }: LikenessListProps) {
  const { t } = useTranslation();
  const reasonWords = useReasonWords();
  const { name, title, phone, email, accountId } = candidate;
  const asked = useRested(JSON.stringify({ name: name.trim(), title, phone, email, accountId }));
  const input = JSON.parse(asked) as typeof candidate;
  const { data } = useQuery({
    ...orpc.people.similar.queryOptions({ input }),
    enabled: input.name !== '',
    placeholderData: keepPreviousData,
  });
  if (data === undefined || data.length === 0 || name.trim() === '') return null;
  return (
    <section className="likeness" role="status">
      <h3>
        <Icon name="warn" />
        {t('people:new.similar')}
      </h3>
      <ul>
        {data.map(({ person, reasons }) => (
          <li key={person.id}>
            <span className="el">
              <b>{person.name}</b>{' '}
              <span className="mut">
                {[person.title, person.accountName].filter((part) => part !== '').join(' · ')}
              </span>
              <br />
              <span className="t12 mut">{reasonWords(reasons)}</span>
            </span>
            <button type="button" className="btn t24" onClick={() => onOpen(person.id)}>
              {t('people:new.openInstead')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was typed, once the typing rests. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), secondsOfPause * 1000);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}
