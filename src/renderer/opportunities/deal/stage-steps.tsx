import { useTranslation } from 'react-i18next';
import { unmetBefore } from '../../../shared/opportunities/exit-criteria.ts';
import {
  isOpenStage,
  type Opportunity,
  type OpportunityStage,
  opportunityStages,
} from '../../../shared/opportunities/model.ts';
import { daysInStage } from '../../../shared/opportunities/stuck.ts';
import { useToday } from '../../app/today.ts';
import { Icon } from '../../ui/icon.tsx';

interface StageStepsProps {
  readonly deal: Opportunity;
  /** Codes of the criteria that are met. */
  readonly met: ReadonlySet<string>;
  readonly onMove: (stage: OpportunityStage) => void;
}

const path: readonly OpportunityStage[] = opportunityStages.filter((stage) => stage !== 'lost');

/** The funnel as a bar: where the deal stands, where it went on without the buyer, and a press to move it. */
export function StageSteps({ deal, met, onMove }: StageStepsProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { stage } = deal;
  const place = path.indexOf(stage);
  const gaps = unmetBefore(stage, met);
  return (
    <div className="stage-steps">
      <ol aria-label={t('opportunities:deal.stageBar')}>
        {path.map((each, index) => {
          const isCurrent = each === stage;
          const isPassed = index < place;
          const missing = gaps.filter((gap) => gap.stage === each).length;
          return (
            <li key={each}>
              <button
                type="button"
                className={isCurrent ? 'current' : isPassed ? 'passed' : undefined}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => onMove(each)}
              >
                {isPassed ? <Icon name={missing > 0 ? 'warn' : 'check'} size={12} /> : null}
                <span>{t(`opportunities:stage.${each}`)}</span>
                {isCurrent && isOpenStage(stage) ? (
                  <span className="t12">{t('opportunities:history.days', { count: daysInStage(deal, today) })}</span>
                ) : null}
                {missing > 0 ? (
                  <span className="t12">{t('opportunities:deal.gapMark', { count: missing })}</span>
                ) : null}
              </button>
            </li>
          );
        })}
      </ol>
      {stage === 'lost' ? (
        <span className="chip warn">
          <Icon name="x" size={12} />
          {t('opportunities:stage.lost')}
        </span>
      ) : (
        <button type="button" className="btn" onClick={() => onMove('lost')}>
          {t('opportunities:deal.lose')}
        </button>
      )}
    </div>
  );
}
