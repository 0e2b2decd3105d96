import { type RefCallback, useCallback, useState } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The inner size of an element, followed as the window changes: charts lay out again rather than scale their text. What
 * is returned first goes into the element's `ref`; an element that takes the place of another is followed in its turn.
 */
export function useElementSize<Element extends HTMLElement>(
  initial: ElementSize,
): readonly [RefCallback<Element>, ElementSize] {
  const [size, setSize] = useState(initial);
  const follow = useCallback((node: Element | null) => {
    if (node === null) return undefined;
    const read = () => {
      const { width, height } = node.getBoundingClientRect();
      setSize((last) => {
        const next = { width: Math.floor(width), height: Math.floor(height) };
        return last.width === next.width && last.height === next.height ? last : next;
      });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [follow, size];
}
