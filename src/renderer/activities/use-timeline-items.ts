import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { arrangeTimeline } from '../../shared/activities/arrange-timeline.ts';
import type { ActivityKind, ActivityRow } from '../../shared/activities/model.ts';

/** What stands in the timeline one below the other: headings and entries. */
export type TimelineItem =
  | { readonly kind: 'planned'; readonly key: string }
  | { readonly kind: 'month'; readonly key: string; readonly month: string }
  | { readonly kind: 'entry'; readonly key: string; readonly row: ActivityRow };

const headingHeight = 28;
const entryHeight = 52;

/** Lays the entries out and keeps only those in view on the page: a customer of ten years has thousands. */
export function useTimelineItems(rows: readonly ActivityRow[], kind: ActivityKind | null) {
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => itemsOf(rows, kind), [rows, kind]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'entry' ? entryHeight : headingHeight),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 8,
  });
  return { scroller, items, virtualizer };
}

function itemsOf(rows: readonly ActivityRow[], kind: ActivityKind | null): readonly TimelineItem[] {
  const { planned, months } = arrangeTimeline(rows, kind);
  const entry = (row: ActivityRow): TimelineItem => ({ kind: 'entry', key: row.id, row });
  return [
    ...(planned.length === 0 ? [] : [{ kind: 'planned', key: 'planned' } as const]),
    ...planned.map(entry),
    ...months.flatMap(({ month, rows: ofMonth }): readonly TimelineItem[] => [
      { kind: 'month', key: month, month },
      ...ofMonth.map(entry),
    ]),
  ];
}
