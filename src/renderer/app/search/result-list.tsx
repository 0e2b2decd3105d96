import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../shared/search/contract.ts';
import { ResultRow } from './result-row.tsx';

const rowHeight = 48;

interface ResultListProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly hits: readonly SearchHit[];
  readonly onOpen: (hit: SearchHit) => void;
}

/** Any number of results, of which only those in view exist; arrows, Page, Home and End choose, Enter opens. */
export function ResultList({ ref: scroller, hits, onOpen }: ResultListProps) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, hits.length - 1);
  const rows = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const visible = rows.getVirtualItems();

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const target = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: hits.length - 1,
    }[event.key];
    const hit = hits[active];
    if (target !== undefined) {
      const next = Math.min(Math.max(target, 0), hits.length - 1);
      setChosen(next);
      rows.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter' && hit !== undefined) onOpen(hit);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className="result-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('app:palette.results')}
      aria-activedescendant={visible.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="result-space" style={{ height: rows.getTotalSize() }}>
        {visible.map(({ index, start }) => {
          const hit = hits[index];
          if (hit === undefined) return null;
          return (
            <ResultRow
              key={hit.id}
              id={`${id}-${index}`}
              hit={hit}
              top={start}
              place={index}
              count={hits.length}
              isActive={index === active}
              onActivate={() => setChosen(index)}
              onOpen={() => onOpen(hit)}
            />
          );
        })}
      </div>
    </div>
  );
}
