import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { custodyOf, foreignFiles } from '../../../shared/poc/data-custody.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatDay } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';

/** Data still here after the end, and figures computed from a file other than was registered. */
export function DataWarnings({ found: { poc, datasets, results } }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const overdue = datasets.filter((dataset) => custodyOf(dataset, poc) === 'overdue').map(({ name }) => name);
  const endedOn = poc.endedOn === null ? '' : formatDay(poc.endedOn, language);
  const warnings = [
    ...(overdue.length === 0
      ? []
      : [t('poc-registers:data.overdueNotice', { count: overdue.length, names: overdue.join(', '), day: endedOn })]),
    ...foreignFiles(datasets, results).map(({ fileName, fileHash, figures, namesake }) =>
      t(namesake === undefined ? 'poc-registers:data.foreign' : 'poc-registers:data.otherContent', {
        file: fileName || t('poc-registers:data.fileWithoutName'),
        hash: fileHash.slice(0, 12),
        count: figures,
        dataset: namesake?.name ?? '',
      }),
    ),
  ];
  if (warnings.length === 0) return null;
  return (
    <div role="status">
      <ul className="data-warnings">
        {warnings.map((warning) => (
          <li key={warning}>
            <Icon name="warn" />
            {warning}
          </li>
        ))}
      </ul>
    </div>
  );
}
