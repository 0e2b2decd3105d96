import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { type Custody, custodyOf } from '../../../shared/poc/data-custody.ts';
import type { Dataset } from '../../../shared/poc/registers.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useRemovalToast } from '../../app/use-removal-toast.ts';
import { formatCount, formatDay } from '../../ui/format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useShownRows } from '../use-shown-rows.tsx';

interface DatasetTableProps {
  readonly found: PocInFull;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

const tones: Readonly<Record<Custody, string>> = {
  awaited: '',
  held: '',
  overdue: 'warn',
  returned: 'good',
  destroyed: 'good',
  unproven: 'warn',
};

/** The data sets in short; a click on a name opens all that is known of it. */
export function DatasetTable({ found: { poc, datasets, results }, chosenId, onChoose }: DatasetTableProps) {
  const { t } = useTranslation();
  const { shown, more } = useShownRows(datasets, { atOnce: 100, kept: chosenId });
  const figures = Map.groupBy(
    results.filter(({ fileHash }) => fileHash !== ''),
    ({ fileHash }) => fileHash,
  );
  return (
    <>
      <div className="poc-scroller">
        <table className="poc-table" aria-label={t('poc-registers:data.title')}>
          <thead>
            <tr>
              <th scope="col">{t('poc-registers:data.name')}</th>
              <th scope="col" className="num">
                {t('poc-registers:data.rows')}
              </th>
              <th scope="col">{t('poc-registers:data.origin')}</th>
              <th scope="col">{t('poc-registers:data.receivedOn')}</th>
              <th scope="col">{t('poc-registers:data.custody')}</th>
              <th scope="col" className="num">
                {t('poc-registers:data.figures')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('app:actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((dataset) => (
              <DatasetLine
                key={dataset.id}
                dataset={dataset}
                custody={custodyOf(dataset, poc)}
                figures={figures.get(dataset.sha256)?.length ?? 0}
                isChosen={dataset.id === chosenId}
                onChoose={() => onChoose(dataset.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

interface DatasetLineProps {
  readonly dataset: Dataset;
  readonly custody: Custody;
  readonly figures: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function DatasetLine({ dataset, custody, figures, isChosen, onChoose }: DatasetLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellRemoved = useRemovalToast();
  const { id, name, rows, origin, receivedOn } = dataset;
  const remove = useMutation(orpc.poc.datasets.remove.mutationOptions({ onSuccess: () => tellRemoved(name) }));
  return (
    <tr className={isChosen ? 'data-chosen' : ''}>
      <th scope="row">
        <button type="button" className="data-name" aria-expanded={isChosen} title={name} onClick={onChoose}>
          {name}
        </button>
      </th>
      <td className="num">{rows === null ? '—' : formatCount(rows, language)}</td>
      <td>{t(`poc-registers:data.origins.${origin}`)}</td>
      <td>{receivedOn === null ? '—' : formatDay(receivedOn, language)}</td>
      <td>
        <span className={`chip ${tones[custody]}`}>{t(`poc-registers:data.custodies.${custody}`)}</span>
      </td>
      <td className="num">{figures === 0 ? '—' : formatCount(figures, language)}</td>
      <td className="num">
        <IconButton name="trash" label={t('poc-registers:remove', { name })} onClick={() => remove.mutate({ id })} />
      </td>
    </tr>
  );
}
