import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpportunityStage, opportunityStages, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { Menu } from '../../ui/menu.tsx';

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
    <Menu
      label={t('opportunities:move.menuOf', { name: deal.name })}
      title={t('opportunities:move.menu')}
      anchor={anchor}
      placement="beside"
      onClose={onClose}
      items={opportunityStages
        .filter((stage) => stage !== deal.stage)
        .map((stage) => ({ key: stage, label: t(`opportunities:stage.${stage}`), run: () => onMove(stage) }))}
    />
  );
}
