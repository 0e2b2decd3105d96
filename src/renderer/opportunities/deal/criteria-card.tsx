import { useTranslation } from 'react-i18next';
import { criteriaOf, unmetBefore } from '../../../shared/opportunities/exit-criteria.ts';
import {
  type CriterionMet,
  type Opportunity,
  type OpportunityStage,
  opportunityStages,
} from '../../../shared/opportunities/model.ts';
import { CriterionLine } from './criterion-line.tsx';

interface CriteriaCardProps {
  readonly deal: Opportunity;
  readonly proofs: readonly CriterionMet[];
  readonly onMove: (stage: OpportunityStage) => void;
}

/** What the buyer has to do before the deal leaves its stage, and what it left undone in the stages before. */
export function CriteriaCard({ deal, proofs, onMove }: CriteriaCardProps) {
  const { t } = useTranslation();
  const { id, stage } = deal;
  const proofOf = (criterion: string) => proofs.find((proof) => proof.criterion === criterion);
  const own = criteriaOf(stage);
  const gaps = unmetBefore(stage, new Set(proofs.map(({ criterion }) => criterion)));
  const next = opportunityStages[opportunityStages.indexOf(stage) + 1];
  if (own.length === 0 && gaps.length === 0) return null;
  return (
    <section className="card" aria-label={t('opportunities:criteria.title')}>
      {own.length === 0 ? null : (
        <>
          <div className="hd">
            <h2>{t('opportunities:criteria.title')}</h2>
            <span className="cnt">
              {t('opportunities:criteria.progress', {
                met: own.filter((criterion) => proofOf(criterion) !== undefined).length,
                all: own.length,
              })}
            </span>
            <div className="acts">
              {next === undefined ? null : (
                <button type="button" className="btn pri" onClick={() => onMove(next)}>
                  {t('opportunities:move.title.forward', { stage: t(`opportunities:stage.${next}`) })}
                </button>
              )}
            </div>
          </div>
          <ul className="criteria">
            {own.map((criterion) => (
              <CriterionLine key={criterion} dealId={id} criterion={criterion} proof={proofOf(criterion)} />
            ))}
          </ul>
        </>
      )}
      {gaps.length === 0 ? null : (
        <>
          <div className="hd">
            <h2>{t('opportunities:criteria.gapTitle')}</h2>
            <span className="cnt">{t('opportunities:criteria.gapText', { count: gaps.length })}</span>
          </div>
          <ul className="criteria">
            {gaps.map(({ stage: of, criterion }) => (
              <CriterionLine key={criterion} dealId={id} criterion={criterion} proof={undefined} stage={of} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
