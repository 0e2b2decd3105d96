import { useTranslation } from 'react-i18next';
import type { ImportCounts } from '../../shared/intake/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatCount } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';

const shownCounts = ['create', 'update', 'unchanged', 'newAccounts', 'newTeammates', 'refuse'] as const;

/** How many rows are made, changed, left and refused; what is none is not named. */
export function CountsList({ counts }: { readonly counts: ImportCounts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = shownCounts.filter((name) => counts[name] > 0);
  return (
    <ul className="intake-counts">
      {named.map((name) => (
        <li key={name} className={name === 'refuse' ? 'bad' : undefined}>
          <Icon name={name === 'refuse' ? 'warn' : 'check'} size={12} />
          {t(`intake:result.${name}`, { count: counts[name], shown: formatCount(counts[name], language) })}
        </li>
      ))}
    </ul>
  );
}
