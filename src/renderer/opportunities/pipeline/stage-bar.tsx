import { useTranslation } from 'react-i18next';
import { type OpportunityStage, opportunityStages, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatAmount, formatCount } from '../../ui/format.ts';

interface StageBarProps {
  readonly rows: readonly PipelineRow[];
  /** The stage the table is narrowed to, null for all. */
  readonly stage: OpportunityStage | null;
  readonly onStage: (stage: OpportunityStage | null) => void;
}

/** A button for each stage with the number and sum of its deals; pressing it narrows the table. */
export function StageBar({ rows, stage, onStage }: StageBarProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="stages" aria-label={t('opportunities:stages')}>
      <StageButton
        label={t('opportunities:allStages')}
        deals={rows}
        isOn={stage === null}
        onPress={() => onStage(null)}
      />
      {opportunityStages.map((each) => (
        <StageButton
          key={each}
          label={t(`opportunities:stage.${each}`)}
          deals={rows.filter((deal) => deal.stage === each)}
          isOn={stage === each}
          onPress={() => onStage(stage === each ? null : each)}
        />
      ))}
    </fieldset>
  );
}

interface StageButtonProps {
  readonly label: string;
  readonly deals: readonly PipelineRow[];
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function StageButton({ label, deals, isOn, onPress }: StageButtonProps) {
  const language = useLanguage();
  const total = deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return (
    <button type="button" aria-pressed={isOn} onClick={onPress}>
      <span>
        {label} <span className="cnt">{formatCount(deals.length, language)}</span>
      </span>
      <span className="cnt">{total > 0 ? formatAmount(total, language) : '—'}</span>
    </button>
  );
}
