import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenStage, type OpportunityStage, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatAmount, formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { toggleStage } from '../pipeline/pipeline-state.ts';
import { DealCard } from './deal-card.tsx';

interface BoardColumnProps {
  readonly stage: OpportunityStage;
  readonly deals: readonly PipelineRow[];
  readonly isFolded: boolean;
  /** Id of the active deal when it is in this column. */
  readonly activeId: string | null;
  /** The one column that Tab stops at. */
  readonly isStop: boolean;
  readonly cardId: (deal: PipelineRow) => string;
  readonly listRef: (list: HTMLElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: (deal: PipelineRow) => void;
  readonly onMenu: (deal: PipelineRow) => void;
  readonly onDrag: (deal: PipelineRow | null) => void;
  readonly onDrop: () => void;
}

const cardHeight = 96;
const gap = 8;

/** One stage of the board: its count and sum, and its deals, of which only those in view exist. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, deals, isFolded, activeId, isStop, cardId, listRef, onDrop } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement | null>(null);
  const [isOver, setOver] = useState(false);
  const virtualizer = useVirtualizer({
    count: isFolded ? 0 : deals.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight + gap,
    overscan: 4,
  });
  const active = deals.findIndex(({ id }) => id === activeId);
  const items = virtualizer.getVirtualItems();
  const activeDeal = items.some(({ index }) => index === active) ? deals[active] : undefined;

  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, virtualizer]);

  const total = deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const name = t(`opportunities:stage.${stage}`);
  const sum = total > 0 ? formatAmount(total, language) : '—';
  const count = formatCount(deals.length, language);
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop();
    },
  };

  if (isFolded) {
    return (
      <section className="board-column folded" data-over={isOver} aria-label={name} {...drop}>
        <button
          type="button"
          className="board-unfold"
          aria-expanded={false}
          aria-label={t('opportunities:board.expand', { stage: name })}
          title={t('opportunities:board.expand', { stage: name })}
          onClick={() => toggleStage(stage)}
        >
          <Icon name="right" />
          <span className="board-folded-words">
            <b>{name}</b> <span className="cnt">{count}</span> <span className="cnt">{sum}</span>
          </span>
        </button>
      </section>
    );
  }
  return (
    <section className="board-column" data-over={isOver} aria-label={name} {...drop}>
      <header>
        <b>{name}</b>
        <span className="cnt">{count}</span>
        <span className="sp" />
        <span className="cnt el">{sum}</span>
        {isOpenStage(stage) ? null : (
          <button
            type="button"
            className="btn ghost sq t24"
            aria-expanded
            aria-label={t('opportunities:board.collapse', { stage: name })}
            title={t('opportunities:board.collapse', { stage: name })}
            onClick={() => toggleStage(stage)}
          >
            <Icon name="x" />
          </button>
        )}
      </header>
      <div
        ref={(list) => {
          scroller.current = list;
          listRef(list);
        }}
        className="board-list"
        role="listbox"
        tabIndex={isStop ? 0 : -1}
        aria-label={t('opportunities:board.column', { count: deals.length, stage: name, shown: count, total: sum })}
        aria-activedescendant={activeDeal === undefined ? undefined : cardId(activeDeal)}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const deal = deals[index];
            if (deal === undefined) return null;
            return (
              <DealCard
                key={deal.id}
                id={cardId(deal)}
                deal={deal}
                top={start}
                isActive={index === active}
                onOpen={() => props.onOpen(deal)}
                onMenu={() => props.onMenu(deal)}
                onDrag={(isDragged) => props.onDrag(isDragged ? deal : null)}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}
