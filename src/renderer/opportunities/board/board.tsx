import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isOpenStage,
  type OpportunityStage,
  opportunityStages,
  type PipelineRow,
} from '../../../shared/opportunities/model.ts';
import { activateDeal, usePipelineState } from '../pipeline/pipeline-state.ts';
import './board.css';
import { BoardColumn } from './board-column.tsx';
import { type BoardPlace, boardTarget } from './board-target.ts';
import { StageMenu } from './stage-menu.tsx';

interface BoardProps {
  readonly rows: readonly PipelineRow[];
  readonly onOpen: (deal: PipelineRow) => void;
  readonly onMove: (deal: PipelineRow, stage: OpportunityStage) => void;
}

/**
 * The deals in a column for each stage. One stop of the Tab key: arrows walk over the cards, with Shift they move the
 * card, M asks where to.
 */
export function Board({ rows, onOpen, onMove }: BoardProps) {
  const { t } = useTranslation();
  const id = useId();
  const { activeId, unfolded } = usePipelineState();
  const [restingStage, rest] = useState<OpportunityStage>('lead');
  const [dragged, drag] = useState<PipelineRow | null>(null);
  const [asked, ask] = useState<PipelineRow | null>(null);
  const menuAnchor = useRef<HTMLElement | null>(null);
  const lists = useRef(new Map<OpportunityStage, HTMLElement>());

  const columns = useMemo(() => {
    const byStage = Map.groupBy(rows, ({ stage }) => stage);
    return opportunityStages.map((stage) => ({ stage, deals: byStage.get(stage) ?? [] }));
  }, [rows]);
  const isShown = (stage: OpportunityStage) => isOpenStage(stage) || unfolded.includes(stage);
  const shown = columns.filter(({ stage }) => isShown(stage));
  const known = rows.find((deal) => deal.id === activeId);
  const active = known !== undefined && isShown(known.stage) ? known : undefined;
  const activeStage = active?.stage ?? restingStage;
  const cardId = (deal: PipelineRow) => `${id}-${deal.id}`;

  function go({ stage, id: dealId }: BoardPlace): void {
    rest(stage);
    activateDeal(dealId);
    lists.current.get(stage)?.focus({ preventScroll: true });
  }

  // The card was moved by the keyboard: the focus goes with it, so that the next key moves it on.
  useEffect(() => {
    const hasFocus = [...lists.current.values()].includes(document.activeElement as HTMLElement);
    if (active !== undefined && hasFocus) lists.current.get(active.stage)?.focus({ preventScroll: true });
  }, [active?.stage, active]);

  function move(deal: PipelineRow, to: OpportunityStage): void {
    // A card that leaves for a folded column cannot stay the active one; the one below it takes its place.
    if (!isShown(to)) {
      const down = boardTarget(shown, { stage: deal.stage, id: deal.id }, 'ArrowDown');
      const up = boardTarget(shown, { stage: deal.stage, id: deal.id }, 'ArrowUp');
      activateDeal([down?.id, up?.id].find((other) => other !== deal.id) ?? null);
      rest(deal.stage);
    }
    onMove(deal, to);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const from = { stage: activeStage, id: active?.id ?? null };
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (active !== undefined && event.shiftKey && sideways !== 0) {
      event.preventDefault();
      const next = opportunityStages[opportunityStages.indexOf(active.stage) + sideways];
      if (next !== undefined) move(active, next);
    } else if (active !== undefined && event.key === 'Enter') {
      event.preventDefault();
      onOpen(active);
    } else if (active !== undefined && (event.key.toLowerCase() === 'm' || event.key === 'ContextMenu')) {
      event.preventDefault();
      openMenu(active);
    } else if (!event.shiftKey) {
      const target = boardTarget(shown, from, event.key);
      if (target === null) return;
      event.preventDefault();
      go(target);
    }
  }

  function openMenu(deal: PipelineRow): void {
    activateDeal(deal.id);
    menuAnchor.current = document.getElementById(cardId(deal));
    ask(deal);
  }

  function onFocus(stage: OpportunityStage): void {
    const current = rows.find((deal) => deal.id === usePipelineState.getState().activeId);
    if (current === undefined) activateDeal(columns.find((column) => column.stage === stage)?.deals[0]?.id ?? null);
    // A dialog gives the focus back to the column that the card has left.
    else if (current.stage !== stage) lists.current.get(current.stage)?.focus({ preventScroll: true });
  }

  return (
    <section className="board" aria-label={t('opportunities:pipeline')}>
      {columns.map(({ stage, deals }) => (
        <BoardColumn
          key={stage}
          stage={stage}
          deals={deals}
          isFolded={!isShown(stage)}
          activeId={active?.stage === stage ? active.id : null}
          isStop={stage === activeStage}
          cardId={cardId}
          listRef={(list) => {
            if (list === null) lists.current.delete(stage);
            else lists.current.set(stage, list);
          }}
          onFocus={() => onFocus(stage)}
          onKeyDown={onKeyDown}
          onOpen={(deal) => {
            activateDeal(deal.id);
            onOpen(deal);
          }}
          onMenu={openMenu}
          onDrag={drag}
          onDrop={() => {
            if (dragged !== null) move(dragged, stage);
            drag(null);
          }}
        />
      ))}
      {asked === null ? null : (
        <StageMenu deal={asked} anchor={menuAnchor} onMove={(stage) => move(asked, stage)} onClose={() => ask(null)} />
      )}
    </section>
  );
}
