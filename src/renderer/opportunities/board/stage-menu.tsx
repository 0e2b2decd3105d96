import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpportunityStage, opportunityStages, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';

interface StageMenuProps {
  readonly deal: PipelineRow;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onMove: (stage: OpportunityStage) => void;
  readonly onClose: () => void;
}

/** The stages a deal can be moved to, beside its card. */
export function StageMenu({ deal, anchor, onMove, onClose }: StageMenuProps) {
  const { t } = useTranslation();
  return (
    <FloatingPanel
      label={t('opportunities:move.menuOf', { name: deal.name })}
      anchor={anchor}
      placement="beside"
      size="menu"
      onClose={onClose}
    >
      <p className="t12 mut stage-menu-title">{t('opportunities:move.menu')}</p>
      <div className="stage-menu" role="menu" onKeyDown={stepWithArrows}>
        {opportunityStages
          .filter((stage) => stage !== deal.stage)
          .map((stage, index) => (
            <button
              key={stage}
              type="button"
              role="menuitem"
              className="stage-menu-item"
              ref={(button) => {
                if (index === 0) button?.focus();
              }}
              onClick={() => {
                onClose();
                onMove(stage);
              }}
            >
              {t(`opportunities:stage.${stage}`)}
            </button>
          ))}
      </div>
    </FloatingPanel>
  );
}

function stepWithArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const place = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(place + step + buttons.length) % buttons.length]?.focus();
}
