import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

const rowHeight = 32;
const headHeight = 36;
const slotStep = 32;

/**
 * Which rows stand in view, the slot that draws each, and the height of those left out before and after them. A row that
 * comes in takes the slot of one that went: filling its elements anew costs far less than making them.
 */
export function useVirtualRows(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  // Never fewer than rows in view, and the same for windows of nearly the same height.
  const slots = Math.ceil((items.length + 1) / slotStep) * slotStep;
  return {
    scroller,
    visible: items.map((item) => item.index),
    slotOf: (index: number) => index % slots,
    before: first === undefined ? 0 : first.start - headHeight,
    after: last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - headHeight),
    showRow: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
