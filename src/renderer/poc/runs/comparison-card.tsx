import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRuns } from '../../../shared/poc/compare-runs.ts';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { Select } from '../../ui/select.tsx';
import { useFigures } from '../use-poc-words.ts';
import { ComparisonRow } from './comparison-row.tsx';

/** Two rounds against each other, by default the last and the one before it; nothing while there are not two. */
export function ComparisonCard({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const { level } = useFigures();
  const { poc, criteria, runs, results } = found;
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({});
  const after = runs.find(({ id }) => id === chosen.after) ?? runs.findLast(({ id }) => id !== chosen.before);
  const others = runs.filter((run) => run !== after);
  const before = others.find(({ id }) => id === chosen.before) ?? others.at(-1);
  if (before === undefined || after === undefined || criteria.length === 0) return null;
  const rounds = { before: before.id, after: after.id };
  const lines = compareRuns(criteria, results, rounds, poc.confidenceLevel);
  const choice = (end: 'before' | 'after', taken: string) => (
    <Select
      label={t(`poc:compare.${end}`)}
      options={runs
        .filter(({ id }) => id !== taken)
        .map(({ id, number }) => ({ value: id, label: t('poc:run.numbered', { number }) }))}
      value={rounds[end]}
      onChange={(id) => setChosen({ ...rounds, [end]: id })}
    />
  );
  return (
    <section className="card" aria-label={t('poc:compare.title')}>
      <div className="hd">
        <h2>{t('poc:compare.title')}</h2>
        <span className="cnt">{t('poc:compare.hint', { level: level(poc) })}</span>
        <span className="acts">
          {choice('before', after.id)}
          <span className="mut" aria-hidden="true">
            →
          </span>
          {choice('after', before.id)}
        </span>
      </div>
      <div className="poc-scroller">
        <table className="poc-table" aria-label={t('poc:compare.title')}>
          <thead>
            <tr>
              <th scope="col">{t('poc:criteria.name')}</th>
              {[before, after].map(({ id, number }) => (
                <th key={id} scope="col" className="num">
                  {t('poc:run.numbered', { number })}
                </th>
              ))}
              <th scope="col" className="num">
                {t('poc:compare.difference')}
              </th>
              <th scope="col">{t('poc:compare.finding')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ComparisonRow key={line.criterion.id} line={line} confidence={poc.confidenceLevel} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
