import { useTranslation } from 'react-i18next';
import type { PipelineRow } from '../../../shared/opportunities/model.ts';
import { stuckSigns } from '../../../shared/opportunities/stuck.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useToday } from '../../app/today.ts';
import { formatAmount, formatDay } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { NextStep } from '../next-step.tsx';
import { useStuckWords } from '../stuck-mark.tsx';

interface DealCardProps {
  readonly id: string;
  readonly deal: PipelineRow;
  /** Distance from the column's top in pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly onOpen: () => void;
  readonly onMenu: () => void;
  readonly onDrag: (isDragged: boolean) => void;
}

/** One deal on the board: drag it to another column, click to open it, right-click to move it. */
export function DealCard({ id, deal, top, isActive, onOpen, onMenu, onDrag }: DealCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellStuck = useStuckWords();
  const signs = stuckSigns(deal, useToday());
  const { name, accountName, amount, expectedDate } = deal;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      // The list holds the focus and names its active card; cards themselves are no stops.
      tabIndex={-1}
      className={isActive ? 'deal-card on' : 'deal-card'}
      style={{ transform: `translateY(${top}px)` }}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu();
      }}
    >
      <b className="el" title={name}>
        {name}
      </b>
      <span className="el t12 mut" title={accountName}>
        {accountName}
      </span>
      <span className="row t12">
        <span className="el">
          {amount === null ? t('opportunities:board.noAmount') : formatAmount(amount, language)}
        </span>
        <span className="sp" />
        <span className="mut">{expectedDate === null ? '' : formatDay(expectedDate, language)}</span>
      </span>
      <span className="row t12 deal-card-next">
        {signs.length === 0 ? null : (
          <span className="stuck-icon" title={tellStuck(signs)}>
            <Icon name="warn" size={12} />
            <span className="visually-hidden">{t('opportunities:stuck.title')}</span>
          </span>
        )}
        <span className="el mut">
          <NextStep deal={deal} />
        </span>
      </span>
    </div>
  );
}
