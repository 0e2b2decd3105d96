import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../../shared/poc/contract.ts';
import { ProgressChart } from '../runs/progress-chart.tsx';

/** How each measured criterion came along, with intervals and target, on paper. */
export function ReportProgress({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const measured = found.criteria.filter(({ id }) => found.results.some(({ criterionId }) => criterionId === id));
  if (measured.length === 0) return null;
  return (
    <section>
      <h2>{t('poc-signing:report.progress')}</h2>
      <div className="paper-charts">
        {measured.map((criterion) => (
          <figure key={criterion.id} className="paper-whole">
            <figcaption>{criterion.name}</figcaption>
            <ProgressChart found={found} criterion={criterion} />
          </figure>
        ))}
      </div>
    </section>
  );
}
