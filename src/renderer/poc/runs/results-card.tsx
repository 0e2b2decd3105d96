import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Run } from '../../../shared/poc/run.ts';
import { useFigures } from '../use-poc-words.ts';
import { ResultLine } from './result-line.tsx';

interface ResultsCardProps {
  readonly found: PocInFull;
  readonly run: Run;
}

/** What one round found for each criterion: counted successes of cases, or a figure with the bounds that were given. */
export function ResultsCard({ found, run }: ResultsCardProps) {
  const { t } = useTranslation();
  const { level } = useFigures();
  const { poc, criteria, results } = found;
  return (
    <section className="card" aria-label={t('poc:result.title', { number: run.number })}>
      <div className="hd">
        <h2>{t('poc:result.title', { number: run.number })}</h2>
        <span className="cnt">{t('poc:result.hint', { level: level(poc) })}</span>
      </div>
      {criteria.length === 0 ? (
        <p className="poc-empty">{t('poc:result.empty')}</p>
      ) : (
        <div className="editable-scroller">
          <table className="editable" style={{ minWidth: 1080 }}>
            <thead>
              <tr>
                <th scope="col">{t('poc:criteria.name')}</th>
                <th scope="col" style={{ width: 96 }} className="num">
                  {t('poc:criteria.target')}
                </th>
                {(['successes', 'sample', 'value', 'low', 'high'] as const).map((field) => (
                  <th key={field} scope="col" style={{ width: 104 }}>
                    {t(`poc:result.${field}`)}
                  </th>
                ))}
                <th scope="col" style={{ width: 112 }}>
                  {t('poc:result.method')}
                </th>
                <th scope="col" style={{ width: 208 }}>
                  {t('poc:criteria.verdict')}
                </th>
                <th scope="col" style={{ width: 48 }}>
                  <span className="visually-hidden">{t('app:actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion) => (
                <ResultLine
                  key={criterion.id}
                  runId={run.id}
                  confidence={poc.confidenceLevel}
                  criterion={criterion}
                  result={results.find(({ runId, criterionId }) => runId === run.id && criterionId === criterion.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
