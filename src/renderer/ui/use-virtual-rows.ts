import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

const rowHeight = 32;
const headHeight = 36;

/** Which rows stand in view, and the height of those left out before and after them. */
export function useVirtualRows(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  return {
    scroller,
    visible: items.map((item) => item.index),
    before: first === undefined ? 0 : first.start - headHeight,
    after: last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - headHeight),
    showRow: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
