import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PocInFull } from '../../shared/poc/contract.ts';
import { Select } from '../ui/select.tsx';
import { ScorecardCard } from './criteria/scorecard-card.tsx';
import { PlanView } from './plan/plan-view.tsx';
import { ProgressChart } from './runs/progress-chart.tsx';

/** The plan, the criteria with their verdicts, and how the chosen one came along. */
export function PlanTab({ found }: { readonly found: PocInFull }) {
  const { t } = useTranslation();
  const { criteria, runs } = found;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = criteria.find(({ id }) => id === chosen) ?? criteria[0];
  return (
    <div className="poc-stack">
      <PlanView pocId={found.poc.id} />
      <div className="poc-results">
        <ScorecardCard found={found} />
        {shown === undefined || runs.length === 0 ? null : (
          <section className="card" aria-label={t('poc:progress.title')}>
            <div className="hd">
              <h2>{t('poc:progress.title')}</h2>
              <span className="acts">
                <Select
                  label={t('poc:progress.criterion')}
                  options={criteria.map(({ id, name }) => ({ value: id, label: name }))}
                  value={shown.id}
                  onChange={setChosen}
                />
              </span>
            </div>
            <ProgressChart found={found} criterion={shown} />
          </section>
        )}
      </div>
    </div>
  );
}
