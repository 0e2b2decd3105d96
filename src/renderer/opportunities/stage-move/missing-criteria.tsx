import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../shared/kernel/calendar-date.ts';
import {
  criterionStages,
  type ExitCriterion,
  type StageCriterion,
} from '../../../shared/opportunities/exit-criteria.ts';
import { useToday } from '../../app/today.ts';
import { DateField } from '../../ui/date-field.tsx';

export interface Proof {
  readonly metOn: CalendarDate;
  readonly evidence: string;
}

interface MissingCriteriaProps {
  readonly missing: readonly StageCriterion[];
  readonly proofs: ReadonlyMap<ExitCriterion, Proof>;
  readonly onChange: (proofs: ReadonlyMap<ExitCriterion, Proof>) => void;
}

/** What the buyer has not done as far as we know; what has happened after all is ticked with its day and evidence. */
export function MissingCriteria({ missing, proofs, onChange }: MissingCriteriaProps) {
  const { t } = useTranslation();
  const today = useToday();
  const set = (criterion: ExitCriterion, proof: Proof | null) => {
    const next = new Map(proofs);
    if (proof === null) next.delete(criterion);
    else next.set(criterion, proof);
    onChange(next);
  };
  return (
    <div className="missing-criteria">
      <p className="mut">
        {t('opportunities:move.missing', { count: missing.filter(({ criterion }) => !proofs.has(criterion)).length })}
      </p>
      {criterionStages.map((stage) => {
        const ofStage = missing.filter((each) => each.stage === stage);
        if (ofStage.length === 0) return null;
        return (
          <section key={stage} aria-label={t(`opportunities:stage.${stage}`)}>
            <h3>{t('opportunities:criteria.of', { stage: t(`opportunities:stage.${stage}`) })}</h3>
            {ofStage.map(({ criterion }) => {
              const proof = proofs.get(criterion);
              const words = t(`opportunities:criterion.${criterion}`);
              return (
                <div key={criterion}>
                  <label className="criterion-tick">
                    <input
                      type="checkbox"
                      checked={proof !== undefined}
                      onChange={() => set(criterion, proof === undefined ? { metOn: today, evidence: '' } : null)}
                    />
                    {words}
                  </label>
                  {proof === undefined ? null : (
                    <div className="criterion-proof">
                      <DateField
                        label={t('opportunities:criteria.metOn', { criterion: words })}
                        value={proof.metOn}
                        onChange={(metOn) => set(criterion, { ...proof, metOn: metOn ?? today })}
                      />
                      <input
                        className="box"
                        maxLength={1000}
                        aria-label={t('opportunities:criteria.evidenceOf', { criterion: words })}
                        placeholder={t('opportunities:criteria.evidencePlaceholder')}
                        value={proof.evidence}
                        onChange={(event) => set(criterion, { ...proof, evidence: event.target.value })}
                      />
                    </div>
                  )}
                </div>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}
