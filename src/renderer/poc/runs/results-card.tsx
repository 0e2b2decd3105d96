import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import type { Run } from '../../../shared/poc/run.ts';
import { EditableTable } from '../../ui/editable-table.tsx';
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
        <EditableTable
          minWidth={1080}
          columns={[
            { key: 'name', label: t('poc:criteria.name') },
            { key: 'target', label: t('poc:criteria.target'), width: 96, isNumber: true },
            ...(['successes', 'sample', 'value', 'low', 'high'] as const).map((key) => ({
              key,
              label: t(`poc:result.${key}`),
              width: 104,
              isNumber: true,
            })),
            { key: 'method', label: t('poc:result.method'), width: 112 },
            { key: 'verdict', label: t('poc:criteria.verdict'), width: 208 },
          ]}
        >
          {criteria.map((criterion) => (
            <ResultLine
              key={criterion.id}
              runId={run.id}
              confidence={poc.confidenceLevel}
              criterion={criterion}
              result={results.find(({ runId, criterionId }) => runId === run.id && criterionId === criterion.id)}
            />
          ))}
        </EditableTable>
      )}
    </section>
  );
}
