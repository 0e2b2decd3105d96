import { useTranslation } from 'react-i18next';
import type { CriterionStage, ExitCriterion } from '../../../shared/opportunities/exit-criteria.ts';
import type { CriterionMet } from '../../../shared/opportunities/model.ts';
import { useToday } from '../../app/today.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useSetCriterion } from './use-set-criterion.ts';

interface CriterionLineProps {
  readonly dealId: string;
  readonly criterion: ExitCriterion;
  readonly proof: CriterionMet | undefined;
  /** Named when it is not the stage the deal is in. */
  readonly stage?: CriterionStage;
  readonly onTick?: () => void;
}

/** One act of the buyer's: ticked when it happened, with the day and what shows it. */
export function CriterionLine({ dealId, criterion, proof, stage, onTick }: CriterionLineProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { mutate, mutateAsync } = useSetCriterion(dealId);
  const words = t(`opportunities:criterion.${criterion}`);
  const toggle = () => {
    onTick?.();
    mutate({ id: dealId, criterion, met: proof === undefined ? { metOn: today, evidence: '' } : null });
  };
  return (
    <li>
      <label className="criterion-tick">
        <input type="checkbox" checked={proof !== undefined} onChange={toggle} />
        <span>{words}</span>
        {stage === undefined ? null : <span className="chip">{t(`opportunities:stage.${stage}`)}</span>}
      </label>
      {proof === undefined ? null : (
        <div className="criterion-proof">
          <DateField
            label={t('opportunities:criteria.metOn', { criterion: words })}
            variant="borderless"
            value={proof.metOn}
            onChange={(metOn) =>
              mutate({ id: dealId, criterion, met: { metOn: metOn ?? today, evidence: proof.evidence } })
            }
          />
          <AutoSaveBox
            className="bare"
            label={t('opportunities:criteria.evidenceOf', { criterion: words })}
            placeholder={t('opportunities:criteria.evidencePlaceholder')}
            maxLength={1000}
            value={proof.evidence}
            toText={(text) => text}
            read={(text) => ({ ok: true, value: text.trim() })}
            save={(evidence) => mutateAsync({ id: dealId, criterion, met: { metOn: proof.metOn, evidence } })}
          />
        </div>
      )}
    </li>
  );
}
