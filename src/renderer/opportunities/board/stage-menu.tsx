import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
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
  const menu = useRef<HTMLDivElement>(null);
  // After the panel has opened: what is not shown yet takes no focus.
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <FloatingPanel
      label={t('opportunities:move.menuOf', { name: deal.name })}
      anchor={anchor}
      placement="beside"
      size="menu"
      onClose={onClose}
    >
      <p className="t12 mut stage-menu-title">{t('opportunities:move.menu')}</p>
      <div ref={menu} className="stage-menu" role="menu" onKeyDown={stepWithArrows}>
        {opportunityStages
          .filter((stage) => stage !== deal.stage)
          .map((stage) => (
            <button
              key={stage}
              type="button"
              role="menuitem"
              className="stage-menu-item"
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
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const place = buttons.findIndex((button) => button.matches(':focus'));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place < 0 ? -1 : place - 1,
    Home: 0,
    End: -1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  buttons.at(target % buttons.length)?.focus();
}
