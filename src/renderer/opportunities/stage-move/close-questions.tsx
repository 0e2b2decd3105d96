import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CloseReason, Opportunity, OpportunityStage } from '../../../shared/opportunities/model.ts';
import { reasonsFor } from '../../../shared/opportunities/stage-move.ts';
import { Field } from '../../ui/field.tsx';
import { CompetitorBox } from '../competitor-box.tsx';

export interface Close {
  readonly reason: CloseReason | null;
  readonly note: string;
  readonly competitor: string;
}

interface CloseQuestionsProps {
  readonly deal: Opportunity;
  readonly stage: OpportunityStage;
  readonly close: Close;
  /** True once somebody tried to go on without a reason. */
  readonly isReasonMissing: boolean;
  readonly onChange: (close: Close) => void;
}

/** Why the deal was won or lost, against whom, and what there is to learn from it. */
export function CloseQuestions({ deal, stage, close, isReasonMissing, onChange }: CloseQuestionsProps) {
  const { t } = useTranslation();
  const error = isReasonMissing && close.reason === null ? t('opportunities:close.reasonNeeded') : null;
  return (
    <>
      <Field label={t('opportunities:close.reason')} error={error}>
        {({ id, describedBy }) => (
          <Select
            id={id}
            autoFocus
            aria-describedby={describedBy}
            placeholder={t('opportunities:close.chooseReason')}
            options={reasonsFor(stage).map((reason) => ({
              value: reason,
              label: t(`opportunities:reason.${reason}`),
            }))}
            value={close.reason}
            onChange={(reason) => onChange({ ...close, reason })}
          />
        )}
      </Field>
      <Field label={t(`opportunities:close.competitor.${stage === 'won' ? 'won' : 'lost'}`)}>
        {({ id }) => (
          <CompetitorBox
            id={id}
            first={deal.competitors}
            value={close.competitor}
            onChange={(competitor) => onChange({ ...close, competitor })}
          />
        )}
      </Field>
      <Field label={t('opportunities:close.note')}>
        {({ id }) => (
          <textarea
            id={id}
            className="box"
            maxLength={5000}
            placeholder={t('opportunities:close.notePlaceholder')}
            value={close.note}
            onChange={(event) => onChange({ ...close, note: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
