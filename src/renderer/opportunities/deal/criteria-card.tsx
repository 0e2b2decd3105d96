import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { criteriaBefore, criteriaOf } from '../../../shared/opportunities/exit-criteria.ts';
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
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const proofOf = (criterion: string) => proofs.find((proof) => proof.criterion === criterion);
  const own = criteriaOf(stage);
  const before = criteriaBefore(stage);
  const missing = before.filter(({ criterion }) => proofOf(criterion) === undefined);
  // One that is ticked here stays in sight: its evidence is still to be written.
  const gaps = before.filter((each) => missing.includes(each) || closed.has(each.criterion));
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
            <span className="cnt">{t('opportunities:criteria.gapText', { count: missing.length })}</span>
          </div>
          <ul className="criteria">
            {gaps.map(({ stage: of, criterion }) => (
              <CriterionLine
                key={criterion}
                dealId={id}
                criterion={criterion}
                proof={proofOf(criterion)}
                stage={of}
                onTick={() => setClosed(new Set([...closed, criterion]))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
