import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCounts, RowReport } from '../../shared/intake/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';

/** Names of what is made besides; the rest is counted. */
const MOST_NAMES = 8;
const makingCodes = { newAccounts: 'makes-account', newTeammates: 'makes-teammate' } as const;

const shownCounts = ['create', 'update', 'unchanged', 'newAccounts', 'newTeammates', 'refuse'] as const;

interface CountsListProps {
  readonly counts: ImportCounts;
  readonly rows: readonly RowReport[];
}

/** How many rows are made, changed, left and refused, and whom else the rows bring; what is none is not named. */
export function CountsList({ counts, rows }: CountsListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = shownCounts.filter((name) => counts[name] > 0);
  const made = useMemo(() => {
    const notes = rows.flatMap((row) => row.notes);
    const namesOf = (code: string) => [
      ...new Set(notes.filter((note) => note.code === code).map(({ value }) => value)),
    ];
    return { newAccounts: namesOf(makingCodes.newAccounts), newTeammates: namesOf(makingCodes.newTeammates) };
  }, [rows]);
  const madeNames = (names: readonly string[]) => {
    const rest = names.length - MOST_NAMES;
    const more = rest > 0 ? t('intake:result.more', { count: rest }) : '';
    return names.slice(0, MOST_NAMES).join(t('intake:options.comma')) + more;
  };
  return (
    <ul className="intake-counts">
      {named.map((name) => (
        <li key={name} className={name === 'refuse' ? 'bad' : undefined}>
          <Icon name={name === 'refuse' ? 'warn' : 'check'} size={12} />
          {t(`intake:result.${name}`, { count: counts[name], shown: formatCount(counts[name], language) })}
          {name === 'newAccounts' || name === 'newTeammates' ? (
            <span className="mut" title={made[name].join('\n')}>
              {madeNames(made[name])}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
